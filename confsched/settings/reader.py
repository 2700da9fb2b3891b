"""What files and options say about rules, read into layers."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from confsched.errors import ConfschedError
from confsched.findings import Finding, Fix, Phase, Related, Severity
from confsched.model.binding import rename
from confsched.model.texts import BadText, quote
from confsched.reading import Mapping as WrittenMapping
from confsched.reading import Origin, Value
from confsched.reading import Sequence as WrittenSequence
from confsched.rules.catalogue import EXAMPLES, Rule, Setting
from confsched.settings import kinds
from confsched.settings.force import Given, Layer, all_patterns, is_known, weight
from confsched.source import Span
from confsched.text.nearest import did_you_mean, nearest

_LISTS = ("select", "ignore")
_SEVERITY = "severity"
_KEPT = "extra"


def _like(written: str) -> str:
    """An example of a severity behind what it is written behind."""
    return f"for example: {written}: warning"


def from_command(
    rules: Sequence[Rule],
    select: Iterable[str],
    ignore: Iterable[str],
    severities: Iterable[str],
) -> Layer:
    """What options say: lists of patterns, and `RULE=LEVEL`; raises ConfschedError."""
    layer = Layer()
    for name, patterns in (("select", select), ("ignore", ignore)):
        chosen = tuple(p.strip() for text in patterns for p in text.split(",") if p.strip())
        for pattern in chosen:
            _check_option(pattern, rules, f"--{name}")
        layer.places[name] = f"--{name}"
        if name == "ignore":
            layer.ignore = chosen
        elif chosen:
            layer.select = chosen
    for text in severities:
        pattern, equals, level = (part.strip() for part in text.partition("="))
        if equals:
            _check_option(pattern, rules, "--severity")
        if level.lower() not in Severity.__members__.values():
            hint = f"write RULE=LEVEL, like C105=off, with one of {', '.join(Severity)}"
            raise ConfschedError(f"--severity: {text!r} gives no severity", hint)
        weights = dict.fromkeys(Phase, Severity(level.lower()))
        layer.severities.append((pattern, weights, f"--severity {text}"))
    return layer


def _check_option(pattern: str, rules: Sequence[Rule], option: str) -> None:
    if not is_known(pattern, rules):
        near = did_you_mean(nearest(pattern, all_patterns(rules)))
        message = f"{option}: no rule has the code, prefix or name {pattern!r}{near}"
        raise ConfschedError(message, "see the list with: confsched rules")


def from_files(
    sections: Iterable[Origin], rules: Sequence[Rule], types: Mapping[str, object]
) -> tuple[Layer, tuple[Finding, ...]]:
    """What the sections `rules` of a conference say together, and what is wrong with them."""
    reader = _Reader(rules, types)
    for origin in sections:
        reader.read(origin.mapping)
    return reader.layer, tuple(reader.findings)


class _Reader:
    """Reads sections; a part that is wrong is noted and left out."""

    def __init__(self, rules: Sequence[Rule], types: Mapping[str, object]) -> None:
        self.rules = rules
        self.types = types
        self.layer = Layer()
        self.findings: list[Finding] = []
        self.set: dict[str, Span] = {}  # where each rule's own entry stands

    def read(self, section: WrittenMapping) -> None:
        for key, value in section.items():
            meant = self.meant(key, section)
            if meant in _LISTS:
                self.patterns(key, meant, value, section)
            elif meant and meant != _KEPT:
                self.entry(key, meant, value, section)

    def meant(self, key: str, section: WrittenMapping) -> str:
        """The rule or list that a key means: what is misspelt is told, and read as it is meant."""
        if key in (*_LISTS, _KEPT) or any(weight(key, rule) for rule in self.rules):
            return key
        near = self.unknown("F003", key, section.key_at(key))
        return near[0] if len(near) == 1 and near[0] not in section else ""

    def note(self, code: str, message: str, span: Span, *, fix: Fix | None = None) -> None:
        self.findings.append(Finding(message, span, fix=fix, code=code))

    def patterns(self, key: str, meant: str, value: Value, section: WrittenMapping) -> None:
        items = value if isinstance(value, WrittenSequence) else [value]
        chosen = [text.strip() for text in items if isinstance(text, str)]  # else F005 already
        for text in chosen:
            if not is_known(text, self.rules):
                self.unknown("F006", text, Origin(section, 0).named_at(key, text))
        known = tuple(text for text in chosen if is_known(text, self.rules))
        self.layer.places[meant] = section.key_at(key)
        if meant == "ignore":
            self.layer.ignore += known
        elif value is not None:
            self.layer.select = (*(self.layer.select or ()), *known)

    def unknown(self, code: str, text: str, span: Span) -> tuple[str, ...]:
        """Tell of a name that no rule has, and what it looks like."""
        lists = _LISTS if code == "F003" else ()
        near = nearest(text, (*all_patterns(self.rules), *lists))
        message = f"no rule has the code, prefix or name {quote(text)}{did_you_mean(near)}"
        self.note(code, message, span, fix=rename(span, near, safe=code == "F003"))
        return near

    def entry(self, key: str, name: str, value: Value, section: WrittenMapping) -> None:
        meant = [rule for rule in self.rules if weight(name, rule)]
        if len(meant) == 1 and self.is_repeated(meant[0], section.key_at(key)):
            return
        if isinstance(value, str):
            self.severity(name, name, value, section.at(key))
        elif isinstance(value, WrittenMapping):
            self.settings(name, value, meant)
        elif value is not None:
            message = f"a severity or a mapping is wanted here, not a list; {_like(key)}"
            self.note("F005", message, section.at(key))

    def is_repeated(self, rule: Rule, span: Span) -> bool:
        """A rule by its code and by its name are one; the first entry counts."""
        first = self.set.setdefault(rule.code, span)
        if first is span:
            return False
        related = Related(first, "first set here, and this is the one that is used")
        message = f"the rule {rule.name!r} is set twice"
        self.findings.append(Finding(message, span, (related,), code="F007"))
        return True

    def settings(self, key: str, entry: WrittenMapping, meant: list[Rule]) -> None:
        known = {setting.name: setting for setting in meant[0].settings} if len(meant) == 1 else {}
        for written, value in entry.items():
            name = written
            if written not in (_SEVERITY, _KEPT, *known):
                near = self.unknown_setting(key, name, [_SEVERITY, *known], entry.key_at(name))
                name = next((one for one in near if one not in entry), "")
            if name == _SEVERITY:
                self.severity(key, name, value, entry.at(written))
            elif name in known:
                self.setting(meant[0], known[name], value, entry.at(written))

    def unknown_setting(self, key: str, name: str, known: list[str], span: Span) -> tuple[str, ...]:
        """Tell of a name that is no setting of a rule, and what it looks like."""
        near = nearest(name, known, most=1)
        there = f"there is {' and '.join(known)}"
        message = f"{name!r} is no setting of {key!r}: {there}{did_you_mean(near)}"
        self.note("F003", message, span, fix=rename(span, near, safe=True))
        return near

    def setting(self, rule: Rule, setting: Setting, value: Value, span: Span) -> None:
        try:
            read = kinds.read(setting, value, self.types)
        except BadText as error:
            example = f"; for example: {setting.name}: {EXAMPLES[setting.kind]}"
            self.note("F005", f"{error.message}{example if error.example else ''}", span)
        else:
            self.layer.values[rule.code, setting.name] = Given(read, span)

    def severity(self, key: str, written: str, value: Value, span: Span) -> None:
        """What the rules that `key` names weigh; `written` is what the value stands behind."""
        weights = dict(self.weights(written, value, span))
        if weights:
            self.layer.severities.append((key, weights, span))

    def weights(self, written: str, value: Value, span: Span) -> Iterator[tuple[Phase, Severity]]:
        """One word for all phases, or one for each that is named."""
        if isinstance(value, WrittenMapping):
            for name, word in value.items():
                if name in Phase.__members__.values():
                    level = self.level(name, word, value.at(name))
                    yield from [(Phase(name), level)] if level else []
                else:
                    near = nearest(name, map(str, Phase), most=1)
                    message = f"{name!r} is no phase: there is {', '.join(Phase)}"
                    fix = rename(value.key_at(name), near, safe=True)
                    self.note("F003", message + did_you_mean(near), value.key_at(name), fix=fix)
            return
        level = self.level(written, value, span)
        yield from ((phase, level) for phase in Phase if level)

    def level(self, written: str, value: Value, span: Span) -> Severity | None:
        word = value.strip().lower() if isinstance(value, str) else ""
        if word in Severity.__members__.values():
            return Severity(word)
        what = quote(value) if isinstance(value, str) else "this"
        near = nearest(word, map(str, Severity), most=1)
        end = did_you_mean(near) or f"; {_like(written)}"
        message = f"{what} is none of {', '.join(Severity)}{end}"
        self.note("F005", message, span, fix=rename(span, near))
        return Severity(near[0]) if near else None  # as it was meant
