using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace ScreenKit.Instruments.Answers;

/// <summary>
/// Every answer stored for one sitting, on and off the path. Immutable: <see cref="With"/> and <see cref="Without"/>
/// give a new set.
/// </summary>
public sealed class AnswerSet : IReadOnlyDictionary<ItemKey, Answer>
{
    private readonly Dictionary<ItemKey, Answer> answers;

    private AnswerSet(Dictionary<ItemKey, Answer> answers) => this.answers = answers;

    public static AnswerSet Empty { get; } = new([]);

    /// <summary>The last answer wins where a key is given twice.</summary>
    public static AnswerSet Of(IEnumerable<KeyValuePair<ItemKey, Answer>> answers)
    {
        var copy = new Dictionary<ItemKey, Answer>();
        foreach (var (key, answer) in answers)
            copy[key] = answer;
        return new AnswerSet(copy);
    }

    public int Count => answers.Count;
    public IEnumerable<ItemKey> Keys => answers.Keys;
    public IEnumerable<Answer> Values => answers.Values;
    public Answer this[ItemKey key] => answers[key];

    public AnswerSet With(ItemKey key, Answer answer) =>
        new(new Dictionary<ItemKey, Answer>(answers) { [key] = answer });

    public AnswerSet Without(ItemKey key)
    {
        if (!answers.ContainsKey(key))
            return this;
        var copy = new Dictionary<ItemKey, Answer>(answers);
        copy.Remove(key);
        return new AnswerSet(copy);
    }

    public bool ContainsKey(ItemKey key) => answers.ContainsKey(key);

    public bool TryGetValue(ItemKey key, [MaybeNullWhen(false)] out Answer value) => answers.TryGetValue(key, out value);

    public IEnumerator<KeyValuePair<ItemKey, Answer>> GetEnumerator() => answers.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
