package org.medienplan.ui.shell;

/// Something that the command palette finds.
///
/// @param group key of the heading under which it stands, such as `palette.group.schools`
/// @param title what is searched and shown first
/// @param detail what tells it from others of that title; searched as well, empty for none
/// @param go leads there, or does it; called on the FX thread
record PaletteEntry(String group, String title, String detail, Runnable go) {}
