package org.medienplan.ui.shell;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Settings in a file of the user's profile.
public final class SettingsFile implements SettingsStore {

    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);

    private final Path file;

    /// @param file need not exist, and neither need its folder
    public SettingsFile(Path file) {
        this.file = file;
    }

    @Override
    public Settings load() {
        if (!Files.isReadable(file)) {
            return Settings.DEFAULTS;
        }
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            Properties lines = new Properties();
            lines.load(reader);
            return SettingsText.read(lines);
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.warn("settings are not readable, the defaults hold", unreadable);
            return Settings.DEFAULTS;
        }
    }

    // Under another name first: two windows that close at once must not leave half a file.
    @Override
    public void save(Settings settings) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return;
        }
        try {
            Files.createDirectories(folder);
            StringWriter text = new StringWriter();
            SettingsText.write(settings).store(text, null);
            Path fresh = Files.createTempFile(folder, "settings", ".tmp");
            Files.writeString(fresh, text.toString(), StandardCharsets.UTF_8);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            LOG.warn("settings could not be kept", failed);
        }
    }
}
