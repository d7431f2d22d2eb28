package org.parasol.base.ui;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.vaadin.flow.component.Svg;
import java.util.Map;

/**
 * A link as a QR code, drawn as vectors inside the page: no image file is made that a cache or a
 * download folder could keep.
 */
public final class QrCode extends Svg {

    private static final int QUIET_ZONE = 4;

    /** The alternative says in words what the code is; the link itself stands beside it as text. */
    public QrCode(String content, String alternative) {
        super(svg(content));
        addClassName("qr-code");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", alternative);
    }

    /** Dark on white in both colour schemes: inverted codes are not read by every phone. */
    static String svg(String content) {
        BitMatrix matrix = encode(content);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                if (matrix.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return ("<svg viewBox=\"0 0 %d %d\" shape-rendering=\"crispEdges\" aria-hidden=\"true\""
                        + " focusable=\"false\"><path fill=\"#fff\" d=\"M0 0h%dv%dH0z\"/>"
                        + "<path fill=\"#000\" d=\"%s\"/></svg>")
                .formatted(
                        matrix.getWidth(),
                        matrix.getHeight(),
                        matrix.getWidth(),
                        matrix.getHeight(),
                        path);
    }

    static BitMatrix encode(String content) {
        try {
            return new QRCodeWriter()
                    .encode(
                            content,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    QUIET_ZONE));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }
}
