using System;
using System.Collections.Immutable;
using System.Globalization;


namespace ContainerSecurity;

/// <summary>One finding at one place.</summary>
public sealed record Diagnostic
{
    /// <summary>Makes a finding at the descriptor's own severity.</summary>
    /// <param name="descriptor">What kind of finding it is.</param>
    /// <param name="location">The offending token.</param>
    /// <param name="arguments">What the placeholders of the message stand for.</param>
    public Diagnostic(DiagnosticDescriptor descriptor, Location location, ImmutableArray<object?> arguments)
    {
        Descriptor = Guard.NotNull(descriptor);
        Location = location;
        Arguments = arguments.IsDefault ? [] : arguments;
        Severity = descriptor.DefaultSeverity;
    }

    /// <summary>Makes a finding at the descriptor's own severity.</summary>
    /// <param name="descriptor">What kind of finding it is.</param>
    /// <param name="location">The offending token.</param>
    /// <param name="arguments">What the placeholders of the message stand for.</param>
    public static Diagnostic Create(DiagnosticDescriptor descriptor, Location location, params object?[] arguments) =>
        new(descriptor, location, [.. arguments]);

    /// <summary>What kind of finding it is.</summary>
    public DiagnosticDescriptor Descriptor { get; init; }

    /// <summary>The offending token.</summary>
    public Location Location { get; init; }

    /// <summary>What the placeholders of the message stand for.</summary>
    public ImmutableArray<object?> Arguments { get; init; }

    /// <summary>The descriptor's id.</summary>
    public string Id => Descriptor.Id;

    /// <summary>What it does to a build, after the configuration.</summary>
    public DiagnosticSeverity Severity { get; init; }

    /// <summary>Other places that belong to it, such as the binding that gives a right.</summary>
    public ImmutableArray<Location> RelatedLocations { get; init; } = [];

    /// <summary>Edits that remove it; each alone is enough.</summary>
    public ImmutableArray<CodeFix> Fixes { get; init; } = [];

    /// <summary>
    /// What other tools call this very finding (<c>hadolint:SC2086</c>), beside what the descriptor says of all of its kind: their
    /// suppression comments count for it.
    /// </summary>
    public ImmutableArray<string> Equivalents { get; init; } = [];

    /// <summary>Why it does not count, or null where it does.</summary>
    public Suppression? Suppression { get; init; }

    /// <summary>The object that it stands on, or null: see <see cref="Document.FindResource"/>.</summary>
    public ResourceIdentity? Resource => Location.Document.FindResource(Location.Span);

    /// <summary>
    /// Identifies the finding over edits elsewhere in the file: made of the rule, the path, the object, the keys and names that lead to the
    /// location, and a running number where several findings share all of these. Neither the message nor a value of the file enters, nor a
    /// line number.
    /// </summary>
    public string Fingerprint
    {
        get => field ??= ContainerSecurity.Fingerprint.Compute(this, Occurrence?.Number ?? 0);
        init;
    }

    // Null for the only finding of its rule in its file.
    internal Occurrence? Occurrence { get; init; }

    /// <summary>The message, with its arguments in place.</summary>
    public string Message => Arguments.IsEmpty
        ? Descriptor.MessageFormat
        : string.Format(CultureInfo.InvariantCulture, Descriptor.MessageFormat, [.. Arguments]);

    /// <summary>The finding in one line, as compilers print theirs.</summary>
    public override string ToString() =>
        $"{Location}: {Severity.ToString().ToLowerInvariant()} {Id}: {Message}";

    /// <inheritdoc/>
    public bool Equals(Diagnostic? other) =>
        other is not null && Id == other.Id && Location == other.Location && Severity == other.Severity
        && Message == other.Message && Equals(Suppression, other.Suppression);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Id) * 397) ^ Location.Span.GetHashCode());
}
