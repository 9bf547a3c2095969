"""The targets of ``fuzz``, led by which lines of the program an input reaches.

Run it as ``python -m tests.stress.guided_fuzz TARGET EXECUTIONS``; it needs atheris, which
developers may have and the tests do not.  What breaks the target is written to ``artifacts/fuzz``.
"""

import importlib
import sys
import tempfile
from pathlib import Path

_FINDS = Path("artifacts/fuzz")


def main() -> int:
    """Fuzz one target; atheris ends the process, with a status that says whether it broke."""
    name, executions = sys.argv[1], int(sys.argv[2])
    try:
        atheris = importlib.import_module("atheris")
    except ImportError:
        sys.stderr.write("atheris is not installed here: make fuzz-guided\n")
        return 2
    with atheris.instrument_imports(include=["statustray"]):
        fuzz = importlib.import_module("tests.stress.fuzz")
    _FINDS.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        corpus = Path(folder, "corpus")
        corpus.mkdir()
        for number, data in enumerate(fuzz.seeds_of(name)):
            corpus.joinpath(str(number)).write_bytes(data)
        limits = [f"-runs={executions}", "-max_len=200000", f"-artifact_prefix={_FINDS}/{name}-"]
        atheris.Setup([sys.argv[0], *limits, str(corpus)], fuzz.targets_in(Path(folder))[name])
        atheris.Fuzz()
    return 0


if __name__ == "__main__":
    sys.exit(main())
