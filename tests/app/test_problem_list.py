from statustray.app.problem_list import ProblemList
from statustray.domain.model.problem import Problem
from tests.support.effort import is_linear

ONE, TWO, THREE = (Problem(place, "is wrong") for place in ("one", "two", "three"))


def test_each_problem_is_shown_once_and_goes_when_its_source_takes_it_back() -> None:
    kept: list[tuple[Problem, ...]] = []
    shown: list[tuple[Problem, ...]] = []
    problems = ProblemList()
    problems.changed.connect(kept.append)
    problems.appeared.connect(shown.append)

    problems.set_file((ONE,))
    problems.set_file((ONE, TWO))
    problems.set_services((ONE,))
    problems.add((THREE,))
    problems.set_file(())
    problems.set_services(())

    assert shown == [(ONE,), (TWO,), (THREE,)]
    assert kept[-2:] == [(ONE, THREE), (THREE,)]


def test_very_many_problems_take_no_longer_than_they_must() -> None:
    many = tuple(Problem(f"place {n}", "is wrong") for n in range(40_000))
    problems = ProblemList()

    def change() -> None:
        problems.set_file(many)
        problems.set_file(many[1:])
        problems.set_file(many)

    assert is_linear(change)
