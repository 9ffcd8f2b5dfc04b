"""マイナ保険証ナビ (Myna Hoken Navi): a guide through the My Number Card as health insurance card."""
