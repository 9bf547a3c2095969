"""Disks that are full or read-only."""

from tests.support.disks import read_only_disk, seal, small_disk

__all__ = ["read_only_disk", "seal", "small_disk"]
