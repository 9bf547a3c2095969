"""What people see, and every sentence, without Qt."""
