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
    import signal  # noqa: PLC0415 -- not for --version

    from confsched.errors import ConfschedError, ExitCode  # noqa: PLC0415 -- not for --version

    gc.disable()
    signal.signal(signal.SIGINT, _interrupted)
    # plug-ins of pydantic are looked for in every installed package; ours needs none
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    try:
        from confsched.cli.app import app  # noqa: PLC0415 -- not for --version

        app()
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(bool(end.code))
    except ConfschedError as error:
        sys.stderr.write(f"error: {error.message}\n")
        if error.hint:
            sys.stderr.write(f"  hint: {error.hint}\n")
        return ExitCode.COULD_NOT_RUN
    except Exception:  # noqa: BLE001 -- a bug of ours: all of it is shown, and it is no finding
        import traceback  # noqa: PLC0415 -- for bugs only

        traceback.print_exc()
        sys.stderr.write("error: this is a bug in confsched; please report it with the lines above\n")
        return ExitCode.COULD_NOT_RUN
    return ExitCode.CLEAN


def _interrupted(_signal: int, _frame: object) -> None:
    from confsched.errors import ConfschedError  # noqa: PLC0415 -- not for --version

    raise ConfschedError("interrupted")


if __name__ == "__main__":
    main()
