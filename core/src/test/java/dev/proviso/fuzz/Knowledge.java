package dev.proviso.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that can still be learned about a subject. */
final class Knowledge {

  /** One thing that can be learned: a question, and its answers with that it stays unknown. */
  private record Open(
      String question,
      boolean isAsked,
      List<CaseModel.Step> path,
      Slot slot,
      List<@Nullable Object> answers) {}

  private final SubjectModel root;
  private final List<Open> open = new ArrayList<>();

  Knowledge(SubjectModel root) {
    this.root = root;
    collect(root, List.of(), "");
  }

  private void collect(SubjectModel here, List<CaseModel.Step> path, String prefix) {
    for (Slot slot : here.schema().slots()) {
      @Nullable Object stored = here.stored(slot);
      if (slot instanceof CodeSlot code) {
        // What code says is settled only where it has been run.
        boolean isRun = code.reads().stream().allMatch(read -> here.answer(read) != null);
        if (!isRun || stored == Absence.FAILED) {
          List<@Nullable Object> answers =
              Arrays.asList(isRun ? Absence.FAILED : null, true, false);
          open.add(new Open(slot.name(), false, path, slot, answers));
        }
      } else if (here.known(slot) == null) {
        List<@Nullable Object> answers = new ArrayList<>(slot.answers(true));
        answers.remove(null);
        answers.add(0, null);
        // Who failed once need not fail again, but is not asked.
        boolean isAsked = stored != Absence.FAILED && slot.isAskable();
        open.add(new Open(prefix + slot.name(), isAsked, path, slot, answers));
      } else if (slot instanceof PartSlot part && stored instanceof SubjectModel inner) {
        collect(inner, append(path, part, 0), prefix + slot.name() + " › ");
      } else if (slot instanceof ListSlot list && stored instanceof List<?> items) {
        for (int i = 1; i <= items.size(); i++) {
          String name = prefix + slot.name() + " #" + i + " › ";
          collect((SubjectModel) items.get(i - 1), append(path, list, i), name);
        }
      }
    }
  }

  private static List<CaseModel.Step> append(List<CaseModel.Step> path, Slot slot, int item) {
    List<CaseModel.Step> longer = new ArrayList<>(path);
    longer.add(new CaseModel.Step(slot, item));
    return List.copyOf(longer);
  }

  /** How many states of knowledge there are. */
  long size() {
    long size = 1;
    for (Open one : open) {
      size = Math.min(1_000_000, size * one.answers.size());
    }
    return size;
  }

  /** The questions, in the order of the states. */
  int questions() {
    return open.size();
  }

  String question(int question) {
    return open.get(question).question;
  }

  boolean isAsked(int question) {
    return open.get(question).isAsked;
  }

  int answers(int question) {
    return open.get(question).answers.size();
  }

  /** The number of the answer to a question in a state; 0 if it is not known. */
  int answer(int state, int question) {
    return state / stride(question) % open.get(question).answers.size();
  }

  /** The state with another answer to a question. */
  int with(int state, int question, int answer) {
    return state + (answer - answer(state, question)) * stride(question);
  }

  private int stride(int question) {
    int stride = 1;
    for (int i = 0; i < question; i++) {
      stride *= open.get(i).answers.size();
    }
    return stride;
  }

  SubjectModel subject(int state) {
    SubjectModel subject = root;
    for (int i = 0; i < open.size(); i++) {
      Open one = open.get(i);
      subject = put(subject, one.path, one.slot, one.answers.get(answer(state, i)));
    }
    return subject;
  }

  private static SubjectModel put(
      SubjectModel here, List<CaseModel.Step> path, Slot slot, @Nullable Object answer) {
    if (path.isEmpty()) {
      return here.with(slot, answer);
    }
    CaseModel.Step step = path.get(0);
    List<CaseModel.Step> rest = path.subList(1, path.size());
    if (step.slot() instanceof PartSlot part) {
      @Nullable SubjectModel inner = part.part(here);
      return inner == null ? here : here.with(part, put(inner, rest, slot, answer));
    }
    @Nullable List<SubjectModel> items = ((ListSlot) step.slot()).items(here);
    if (items == null) {
      return here;
    }
    List<SubjectModel> changed = new ArrayList<>(items);
    changed.set(step.item() - 1, put(items.get(step.item() - 1), rest, slot, answer));
    return here.with(step.slot(), List.copyOf(changed));
  }
}
