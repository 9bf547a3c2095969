from collections.abc import Iterator

import pytest

from tests.support.stage.stage import SetStage, Stage


@pytest.fixture
def set_stage() -> Iterator[SetStage]:
    """Make stages and close their loops afterwards."""
    stages: list[Stage] = []

    def make(**scripts: object) -> Stage:
        stages.append(Stage(**scripts))  # type: ignore[arg-type]  # scripts are named by tests
        return stages[-1]

    yield make
    for stage in stages:
        stage.close()
