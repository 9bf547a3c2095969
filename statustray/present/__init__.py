"""What people see and every sentence, decided without Qt."""
