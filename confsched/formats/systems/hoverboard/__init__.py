"""Sites made with Hoverboard or Zeppelin of GDG."""
