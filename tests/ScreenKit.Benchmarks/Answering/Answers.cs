using ScreenKit.Benchmarks.Site;

namespace ScreenKit.Benchmarks.Answering;

/// <summary>Fills in the questions of a page: any radio button, a number, a sentence, the first activity.</summary>
internal static class Answers
{
    private const string Number = "30";
    private const string Words = "Gå tur med hunden på søndager";

    public static IEnumerable<KeyValuePair<string, string>> For(Form form) =>
        from field in form.Fields
        where field.Type != "hidden" && !IsFurtherActivity(field.Name)
        group field by field.Name into question
        select KeyValuePair.Create(question.Key, For([.. question]));

    private static string For(Field[] fields) => fields[0] switch
    {
        { Type: "radio" or "checkbox" } => fields[Random.Shared.Next(fields.Length)].Value,
        { InputMode: "numeric" or "decimal" } => Number,
        _ => Words,
    };

    private static bool IsFurtherActivity(string name) => name.Split('.') is [_, _, not "0", "text" or "rating"];
}
