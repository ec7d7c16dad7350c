namespace ScreenKit.Web.Data;

/// <summary>The units whose rows the present caller may see. Sees nothing until somebody says otherwise.</summary>
public sealed class UnitScope
{
    public static readonly UnitScope Everything = new() { SeesAll = true };

    public bool SeesAll { get; private init; }
    public Guid[] Units { get; private set; } = [];

    public void LimitTo(IEnumerable<Guid> units) => Units = [.. units];
}
