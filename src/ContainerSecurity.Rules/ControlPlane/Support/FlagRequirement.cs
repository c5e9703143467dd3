using System;
using System.Linq;

namespace ContainerSecurity.Rules.ControlPlane.Support;

/// <summary>A requirement for a flag of a component.</summary>
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

    /// <summary>The name of the flag, without dashes.</summary>
    public string Flag { get; }

    /// <summary>Requires the value of a boolean flag.</summary>
    /// <param name="flag">The flag.</param>
    /// <param name="wanted">The required value.</param>
    /// <param name="byDefault">The value that the component uses without the flag.</param>
    public static FlagRequirement Switch(string flag, bool wanted, bool byDefault) =>
        new(flag, text => !bool.TryParse(text, out var value) || value == wanted, wanted != byDefault, wanted ? "true" : "false");

    /// <summary>Requires that a flag is absent.</summary>
    public static FlagRequirement Absent(string flag) => new(flag, _ => false, false);

    /// <summary>Requires that a flag names a file.</summary>
    public static FlagRequirement File(string flag) => new(flag, text => text.Length > 0 && !text.Contains('\\'), true);

    /// <summary>Requires that a flag is present, with any value.</summary>
    public static FlagRequirement Present(string flag) => new(flag, _ => true, true);

    /// <summary>Requires that the value of a flag, if it is given, is accepted.</summary>
    public static FlagRequirement Value(string flag, Func<string, bool> accepts, bool isWrongByDefault = false) => new(flag, accepts, isWrongByDefault);

    /// <summary>Requires a minimum number.</summary>
    public static FlagRequirement AtLeast(string flag, long least, bool isWrongByDefault) =>
        new(flag, text => !FlagValues.TryNumber(text, out var number) || number >= least, isWrongByDefault);

    /// <summary>Requires an item in a list.</summary>
    public static FlagRequirement Listed(string flag, string item) => new(flag, text => FlagValues.Items(text).Contains(item), true, isList: true);

    /// <summary>Forbids an item in a list.</summary>
    public static FlagRequirement NotListed(string flag, string item) => new(flag, text => !FlagValues.Items(text).Contains(item), false, isList: true);

    /// <summary>Finds the fault in a command; null if there is none or the value is unknown.</summary>
    public FlagFault? FindFault(ComponentCommand command)
    {
        FlagUse[] uses = [.. command.Find(Flag)];
        if (uses.Length == 0)
            return _isWrongByDefault && !command.MayBeSetElsewhere(Flag) ? new FlagFault(command.Location, $"without --{Flag}") : null;
        // A list flag accumulates its values; for other flags the last value wins.
        var last = uses[uses.Length - 1];
        var text = _isList ? Join(uses) : _value(last);
        return text is null || _accepts(text) ? null : new FlagFault(last.Location, text.Length == 0 ? $"with an empty --{Flag}" : $"with --{Flag}={text}", FixOf(last));
    }

    // Only the last value is replaced, as it wins over the earlier ones.
    private TextChange? FixOf(FlagUse use)
    {
        if (_wanted is null || use.Attached is not { Length: > 0 } value)
            return null;
        var at = use.Location.Text.IndexOf("=" + value, StringComparison.Ordinal);
        return at < 0 ? null : new TextChange(new TextSpan(use.Location.Span.Start + at + 1, value.Length), _wanted);
    }

    private static string? Join(FlagUse[] uses) => uses.Any(u => u.Text is null) ? null : string.Join(",", uses.Select(u => u.Text));
}
