"""The renewal book: who must renew what until when, kept at home and told in time. No Qt; the kiosk has no book."""
