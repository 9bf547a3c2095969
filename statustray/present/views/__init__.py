"""What each window shows, finished."""
