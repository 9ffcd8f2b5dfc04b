"""The first page of a kiosk: a poster that is read from two metres and fills the screen."""
