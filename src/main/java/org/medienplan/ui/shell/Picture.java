package org.medienplan.ui.shell;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.medienplan.message.Outcome;

/// Pictures of scenes as PNG files.
final class Picture {

    private Picture() {}

    /// How a scene looks now. To be called on the FX thread.
    static BufferedImage of(Scene scene) {
        WritableImage image = scene.snapshot(null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        PixelReader pixels = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        return copy;
    }

    /// Writes a picture, making the folder where needed.
    static Outcome<Path> write(BufferedImage picture, Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            ImageIO.write(picture, "png", file.toFile());
            return Outcome.ok(file);
        } catch (IOException failed) {
            return Outcome.refused("shell.picture.failed", file.toString());
        }
    }
}
