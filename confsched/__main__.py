"""The entry point: the one place where an exception becomes an exit code."""

import os
import sys

TYPE_CHECKING = False  # for those who check types; `typing` takes too long to import
if TYPE_CHECKING:
    from collections.abc import Callable

    from confsched.errors import Quoted

# exit codes, as in `errors.ExitCode`, which takes too long to import for `--version`
_CLEAN, _COULD_NOT_RUN = 0, 2


def main() -> None:
    """Run the command line and end the process.

    The process ends without taking its memory apart: for a large conference that alone would
    take as long as reading it.
    """
    _open_what_is_closed()
    try:
        code = _version() if sys.argv[1:] == ["--version"] else _run()
        sys.stdout.flush()
        sys.stderr.flush()
    except BrokenPipeError:
        code = _CLEAN  # whoever read it has seen enough
    except OSError as error:
        code = _not_written(error)
    except KeyboardInterrupt:
        sys.stderr.write("error: interrupted\n")
        code = _COULD_NOT_RUN
    os._exit(code)


def _open_what_is_closed() -> None:
    """An output that was closed before we began takes everything and shows nothing."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115 -- till the end


def _version() -> int:
    from confsched import __version__  # noqa: PLC0415 -- nothing else is needed

    sys.stdout.write(f"confsched {__version__}\n")
    return _CLEAN


def _run() -> int:
    import gc  # noqa: PLC0415 -- not for --version

    from confsched.errors import ConfschedError  # noqa: PLC0415 -- not for --version

    gc.disable()
    try:
        return _command(sys.argv[1:])
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(bool(end.code))
    except ConfschedError as error:
        _say("error: ", error.message)
        if error.quoted:
            _point(error.quoted)
        if error.hint:
            _say("  hint: ", error.hint)
        return error.code
    except (KeyboardInterrupt, OSError):
        raise  # for `main`: reading is guarded where it is done, so this is of the output
    except Exception:  # noqa: BLE001 -- a bug of ours: all of it is shown, and it is no finding
        import traceback  # noqa: PLC0415 -- for bugs only

        traceback.print_exc()
        sys.stderr.write("error: a bug in confsched; please report it with the lines above\n")
    return _COULD_NOT_RUN


def _point(quoted: "Quoted") -> None:
    """Show what was typed, with a mark below what is wrong in it."""
    from confsched.cli.terminal import columns_of_errors  # noqa: PLC0415 -- for mistakes only
    from confsched.text.pointing import pointed  # noqa: PLC0415 -- for mistakes only

    for line in pointed(*quoted, columns_of_errors() - 2):
        sys.stderr.write(f"  {line}\n")


def _say(what: str, text: str) -> None:
    """Write to standard error: in lines that fit on a terminal, in one line to a program."""
    from confsched.text.safe import visible  # noqa: PLC0415 -- names may come from a file

    lines: tuple[str, ...] = (visible(text),)
    if sys.stderr.isatty():
        from confsched.cli.terminal import columns_of_errors  # noqa: PLC0415 -- for terminals only
        from confsched.text.wrap import wrap  # noqa: PLC0415 -- for terminals only

        lines = wrap(lines[0], max(columns_of_errors(), 20) - len(what))
    indent = "\n" + " " * len(what)
    sys.stderr.write(f"{what}{indent.join(lines)}\n")


def _not_written(error: OSError) -> int:
    from contextlib import suppress  # noqa: PLC0415 -- for full disks only

    with suppress(OSError):
        sys.stderr.write(f"error: cannot write the output: {error.strerror or error}\n")
        sys.stderr.flush()
    return _COULD_NOT_RUN


def _command(arguments: list[str]) -> int:
    """Run what the arguments say: without the option parser what people and editors run all day."""
    from confsched.cli import plain  # noqa: PLC0415 -- not for --version

    code = plain.run(arguments)
    if code is not None:
        return code
    import signal  # noqa: PLC0415 -- the option parser has it as well

    from confsched.cli.app import app  # noqa: PLC0415 -- not for --version
    from confsched.cli.streams import Patient  # noqa: PLC0415 -- not for --version

    _when_asked_to_stop(_interrupted)
    sys.stdout = Patient(sys.stdout)
    try:
        app(prog_name="confsched")
    finally:
        _when_asked_to_stop(signal.default_int_handler)
    return _CLEAN


def _when_asked_to_stop(then: "Callable[..., None]") -> None:
    """What to do at Ctrl-C and the like, unless who began us had it ignored, as nohup does."""
    import signal  # noqa: PLC0415 -- not for --version

    for name in ("SIGINT", "SIGTERM", "SIGHUP"):  # Windows has no last one
        number = getattr(signal, name, None)
        if number and signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, then)


def _interrupted(_signal: int, _frame: object) -> None:
    """Take back what is half written, and come out of the option parser, which has its own code."""
    from confsched.errors import ConfschedError  # noqa: PLC0415 -- not for --version

    raise ConfschedError("interrupted")


if __name__ == "__main__":
    main()
