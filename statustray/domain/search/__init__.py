"""Finding services by what people type."""
