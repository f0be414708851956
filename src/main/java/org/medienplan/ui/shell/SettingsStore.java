package org.medienplan.ui.shell;

/// Keeps settings from one session to the next.
public interface SettingsStore {

    /// What was kept, or the defaults where there is nothing that can be read.
    Settings load();

    /// Keeps settings; where that fails they are lost, and the program goes on.
    void save(Settings settings);

    /// Forgets everything, for pictures and tests.
    static SettingsStore none() {
        return new SettingsStore() {
            @Override
            public Settings load() {
                return Settings.DEFAULTS;
            }

            @Override
            public void save(Settings settings) {}
        };
    }
}
