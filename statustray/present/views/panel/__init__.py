"""What the panel shows: its messages, its rows, and the details of one service."""
