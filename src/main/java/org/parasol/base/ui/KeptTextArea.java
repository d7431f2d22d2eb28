package org.parasol.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

/**
 * A text that is saved by a button alone, and outlives a lock of the session: what was typed and
 * not saved is put aside, sealed to whoever typed it, and stands here again when she has come back.
 */
public class KeptTextArea extends TextArea {

    private String saved = "";

    /** A text with this id, which is also its name among the texts of its page. */
    public KeptTextArea(String id) {
        setId(id);
        // Without waiting for the field to be left: the lock may come before.
        setValueChangeMode(ValueChangeMode.LAZY);
    }

    /** Shows the text as it is saved. */
    public void setSaved(String text) {
        saved = text;
        setValue(text);
    }

    /** Its name among the texts of its page. */
    public String name() {
        return getId().orElseThrow();
    }

    /** What was typed and is not saved; empty where there is nothing to keep. */
    public String unsaved() {
        return getValue().equals(saved) ? "" : getValue();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        TextKeeper keeper = ComponentUtil.getData(event.getUI(), TextKeeper.class);
        if (keeper != null) {
            keeper.take(name()).ifPresent(this::setValue);
        }
    }
}
