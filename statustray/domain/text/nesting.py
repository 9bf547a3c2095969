"""How deeply data of strangers is nested, told without recursion."""


def deeper_than(value: object, limit: int) -> bool:
    """Whether lists and tables in *value* are nested more than *limit* deep."""
    level = [value]
    for _ in range(limit):
        level = [part for item in level for part in _parts(item)]
        if not level:
            return False
    return any(isinstance(item, dict | list) for item in level)


def _parts(value: object) -> list[object]:
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else []
