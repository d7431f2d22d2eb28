package org.parasol.base.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A picture of figures. It is never alone: whoever shows it also offers the same figures as a
 * table. The drawing code is loaded when the first chart is shown.
 */
@Tag("parasol-chart")
@NpmPackage(value = "echarts", version = "6.1.0")
@JsModule("./charts/parasol-chart.ts")
public class ParasolChart extends Component implements HasSize {

    private @Nullable ChartSpec spec;

    /** A chart of this. */
    public ParasolChart(ChartSpec spec) {
        show(spec);
    }

    /** Draws this instead. */
    public final void show(ChartSpec newSpec) {
        spec = newSpec;
        getElement().setPropertyBean("spec", newSpec);
    }

    /** What it shows. */
    public Optional<ChartSpec> spec() {
        return Optional.ofNullable(spec);
    }
}
