package org.parasol.platform.demo;

import java.util.List;
import org.parasol.access.FactorExemption;
import org.parasol.access.PasswordRules;
import org.parasol.base.StartNotice;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Prints the demonstration's accounts, and lets them in without a second factor. */
@Component
@ConditionalOnBooleanProperty("parasol.demo")
class DemoNotice implements StartNotice, FactorExemption {

    static final String OPERATOR = "demo-operator";
    static final String RESEARCHER = "demo-researcher";

    static String admin(DemoWorkspace workspace) {
        return "demo-admin-" + workspace.number();
    }

    static String coordinator(DemoWorkspace workspace) {
        return "demo-coordinator-" + workspace.number();
    }

    static String worker(DemoWorkspace workspace) {
        return "demo-worker-" + workspace.number();
    }

    /** Its accounts alone, whose password everybody knows; every page says so. */
    @Override
    public boolean exempts(String username) {
        return PasswordRules.normalised(username).startsWith("demo-");
    }

    @Override
    public List<String> lines(String address) {
        return List.of(
                "Everything here is invented. Accounts, all with the password \""
                        + DemoPeople.PASSWORD
                        + "\":",
                "  " + OPERATOR + "       runs the installation, publishes releases",
                "  " + RESEARCHER + "     sees published statistics",
                "  demo-admin-1        manages the first workspace (up to demo-admin-24)",
                "  demo-coordinator-1  reviews its reports (up to demo-coordinator-24)",
                "  demo-worker-1       files reports (up to demo-worker-24)");
    }
}
