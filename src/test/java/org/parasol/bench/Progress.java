package org.parasol.bench;

/** Says on standard error how far a long preparation has come. */
final class Progress {

    private final String what;
    private final int all;
    private int done;
    private int told;

    Progress(String what, int all) {
        this.what = what;
        this.all = all;
    }

    @SuppressWarnings("SystemOut") // a command's output
    synchronized void add(int more) {
        done += more;
        int percent = (int) (done * 100L / all);
        if (percent / 10 > told / 10) {
            told = percent;
            System.err.println("parasol: " + what + ": " + percent + " %");
        }
    }
}
