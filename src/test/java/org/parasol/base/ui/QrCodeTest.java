package org.parasol.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.ReaderException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final String LINK =
            "https://parasol.example.org/join#0123456789abcdefghijklmnopqrstuvwxyzABCDEFG";

    @Test
    void aPhoneReadsTheLink() throws ReaderException, NotFoundException {
        BinaryBitmap picture =
                new BinaryBitmap(new HybridBinarizer(new Drawn(QrCode.encode(LINK), 4)));
        assertThat(new QRCodeReader().decode(picture).getText()).isEqualTo(LINK);
    }

    @Test
    void theDrawingHoldsNoText() {
        assertThat(QrCode.svg(LINK)).startsWith("<svg ").doesNotContain("parasol", "join");
    }

    /** A code's modules as the pixels that a camera would see. */
    private static final class Drawn extends LuminanceSource {

        private final BitMatrix modules;
        private final int scale;

        Drawn(BitMatrix modules, int scale) {
            super(modules.getWidth() * scale, modules.getHeight() * scale);
            this.modules = modules;
            this.scale = scale;
        }

        @Override
        public byte[] getRow(int y, byte[] row) {
            byte[] pixels = new byte[getWidth()];
            for (int x = 0; x < pixels.length; x++) {
                pixels[x] = modules.get(x / scale, y / scale) ? 0 : (byte) 0xff;
            }
            return pixels;
        }

        @Override
        public byte[] getMatrix() {
            byte[] all = new byte[getWidth() * getHeight()];
            for (int y = 0; y < getHeight(); y++) {
                System.arraycopy(getRow(y, all), 0, all, y * getWidth(), getWidth());
            }
            return all;
        }
    }
}
