"""The entry point: the one place where an exception becomes an exit code."""

import os
import sys


def main() -> None:
    """Run the command line and end the process.

    The process ends without taking its memory apart: for a large conference that alone would
    take as long as reading it.
    """
    code = _version() if sys.argv[1:] == ["--version"] else _run()
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError):
            code = code or 2
    os._exit(code)


def _version() -> int:
    from confsched import __version__  # noqa: PLC0415 -- nothing else is needed

    sys.stdout.write(f"confsched {__version__}\n")
    return 0


def _run() -> int:
    import gc  # noqa: PLC0415 -- not for --version

    from confsched.errors import ConfschedError, ExitCode  # noqa: PLC0415 -- not for --version

    gc.disable()
    # plug-ins of pydantic are looked for in every installed package; ours needs none
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    try:
        return _command(sys.argv[1:])
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(bool(end.code))
    except ConfschedError as error:
        sys.stderr.write(f"error: {error.message}\n")
        if error.hint:
            sys.stderr.write(f"  hint: {error.hint}\n")
        return ExitCode.COULD_NOT_RUN
    except KeyboardInterrupt:
        sys.stderr.write("error: interrupted\n")
        return ExitCode.COULD_NOT_RUN
    except Exception:  # noqa: BLE001 -- a bug of ours: all of it is shown, and it is no finding
        import traceback  # noqa: PLC0415 -- for bugs only

        traceback.print_exc()
        sys.stderr.write(
            "error: this is a bug in confsched; please report it with the lines above\n"
        )
        return ExitCode.COULD_NOT_RUN


def _command(arguments: list[str]) -> int:
    """Run what the arguments say.

    `validate` with nothing but paths is what editors and hooks run all day: it is spared the
    option parser, which takes a third of the time.
    """
    if arguments[:1] == ["validate"] and not any(len(a) > 1 and a[0] == "-" for a in arguments):
        from confsched.cli.validating import run  # noqa: PLC0415 -- not for --version

        return run(arguments[1:])
    import signal  # noqa: PLC0415 -- the option parser has it as well

    from confsched.cli.app import app  # noqa: PLC0415 -- not for --version

    signal.signal(signal.SIGINT, _interrupted)
    app()
    return 0


def _interrupted(_signal: int, _frame: object) -> None:
    """Come out of the option parser, which would end with a code of its own."""
    from confsched.errors import ConfschedError  # noqa: PLC0415 -- not for --version

    raise ConfschedError("interrupted")


if __name__ == "__main__":
    main()
