"""What happens when: asyncio, headless, behind ports."""
