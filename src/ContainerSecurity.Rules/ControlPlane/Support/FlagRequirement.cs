using System;
using System.Linq;

namespace ContainerSecurity.Rules.ControlPlane.Support;

/// <summary>What a component's flag has to be.</summary>
internal sealed class FlagRequirement
{
    private readonly Func<FlagUse, string?> _value;
    private readonly Func<string, bool> _accepts;
    private readonly bool _isWrongByDefault;
    private readonly bool _isList;
    private readonly string? _wanted;

    private FlagRequirement(string flag, Func<string, bool> accepts, bool isWrongByDefault, string? wanted = null, bool isList = false)
    {
        Flag = flag;
        _wanted = wanted;
        _value = wanted is not null ? use => use.Switch : use => use.Text;
        _accepts = accepts;
        _isWrongByDefault = isWrongByDefault;
        _isList = isList;
    }

    /// <summary>The flag, without dashes.</summary>
    public string Flag { get; }

    /// <summary>A switch that has to have a value.</summary>
    /// <param name="flag">The flag.</param>
    /// <param name="wanted">The value.</param>
    /// <param name="byDefault">What the component takes where the flag is not given.</param>
    public static FlagRequirement Switch(string flag, bool wanted, bool byDefault) =>
        new(flag, text => !bool.TryParse(text, out var value) || value == wanted, wanted != byDefault, wanted ? "true" : "false");

    /// <summary>A flag that must not be given.</summary>
    public static FlagRequirement Absent(string flag) => new(flag, _ => false, false);

    /// <summary>A flag that has to name a file.</summary>
    public static FlagRequirement File(string flag) => new(flag, text => text.Length > 0 && !text.Contains('\\'), true);

    /// <summary>A flag that has to be given, with any value.</summary>
    public static FlagRequirement Present(string flag) => new(flag, _ => true, true);

    /// <summary>A flag whose value, where it is given, has to be accepted.</summary>
    public static FlagRequirement Value(string flag, Func<string, bool> accepts, bool isWrongByDefault = false) => new(flag, accepts, isWrongByDefault);

    /// <summary>A number of at least a figure.</summary>
    public static FlagRequirement AtLeast(string flag, long least, bool isWrongByDefault) =>
        new(flag, text => !FlagValues.TryNumber(text, out var number) || number >= least, isWrongByDefault);

    /// <summary>A list that has to have an item.</summary>
    public static FlagRequirement Listed(string flag, string item) => new(flag, text => FlagValues.Items(text).Contains(item), true, isList: true);

    /// <summary>A list that must not have an item.</summary>
    public static FlagRequirement NotListed(string flag, string item) => new(flag, text => !FlagValues.Items(text).Contains(item), false, isList: true);

    /// <summary>What is wrong; null where nothing is, or where it cannot be told.</summary>
    public FlagFault? FindFault(ComponentCommand command)
    {
        FlagUse[] uses = [.. command.Find(Flag)];
        if (uses.Length == 0)
            return _isWrongByDefault && !command.MayBeSetElsewhere(Flag) ? new FlagFault(command.Location, $"without --{Flag}") : null;
        // The values of a list add up; of other flags the last counts.
        var last = uses[uses.Length - 1];
        var text = _isList ? Join(uses) : _value(last);
        return text is null || _accepts(text) ? null : new FlagFault(last.Location, $"with --{Flag}{(text.Length == 0 ? " empty" : $"={text}")}", FixOf(last));
    }

    // A switch is turned in its place. Where it is given several times that would leave the others to puzzle over, but the last counts.
    private TextChange? FixOf(FlagUse use)
    {
        if (_wanted is null || use.Attached is not { Length: > 0 } value)
            return null;
        var at = use.Location.Text.IndexOf("=" + value, StringComparison.Ordinal);
        return at < 0 ? null : new TextChange(new TextSpan(use.Location.Span.Start + at + 1, value.Length), _wanted);
    }

    private static string? Join(FlagUse[] uses) => uses.Any(u => u.Text is null) ? null : string.Join(",", uses.Select(u => u.Text));
}
