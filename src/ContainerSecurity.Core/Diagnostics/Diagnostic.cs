using System;
using System.Collections.Immutable;
using System.Globalization;

namespace ContainerSecurity;

/// <summary>A finding at one location.</summary>
public sealed record Diagnostic
{
    /// <summary>Creates a finding with the descriptor's default severity.</summary>
    /// <param name="descriptor">The kind of finding.</param>
    /// <param name="location">The location of the offending token.</param>
    /// <param name="arguments">The values of the message's placeholders, in their order.</param>
    public Diagnostic(DiagnosticDescriptor descriptor, Location location, ImmutableArray<object?> arguments)
    {
        Descriptor = Guard.NotNull(descriptor);
        Location = location;
        Arguments = arguments.IsDefault ? [] : arguments;
        Severity = descriptor.DefaultSeverity;
    }

    /// <summary>Creates a finding with the descriptor's default severity.</summary>
    /// <param name="descriptor">The kind of finding.</param>
    /// <param name="location">The location of the offending token.</param>
    /// <param name="arguments">The values of the message's placeholders, in their order.</param>
    public static Diagnostic Create(DiagnosticDescriptor descriptor, Location location, params object?[] arguments) =>
        new(descriptor, location, [.. arguments]);

    /// <summary>The kind of finding.</summary>
    public DiagnosticDescriptor Descriptor { get; init; }

    /// <summary>The location of the offending token.</summary>
    public Location Location { get; init; }

    /// <summary>The values of the message's placeholders, in their order.</summary>
    public ImmutableArray<object?> Arguments { get; init; }

    /// <summary>The descriptor's id.</summary>
    public string Id => Descriptor.Id;

    /// <summary>The severity after the configuration is applied.</summary>
    public DiagnosticSeverity Severity { get; init; }

    /// <summary>Related locations, such as the binding that grants a permission.</summary>
    public ImmutableArray<Location> RelatedLocations { get; init; } = [];

    /// <summary>Alternative edits that remove the finding; any one of them is enough.</summary>
    public ImmutableArray<CodeFix> Fixes { get; init; } = [];

    /// <summary>
    /// The ids that other tools give this finding (<c>hadolint:SC2086</c>), in addition to the equivalents of its descriptor. Suppression
    /// comments with these ids apply to it.
    /// </summary>
    public ImmutableArray<string> Equivalents { get; init; } = [];

    /// <summary>The suppression of the finding; null when it is not suppressed.</summary>
    public Suppression? Suppression { get; init; }

    /// <summary>
    /// The object that the finding is about: the one that contains the location (see <see cref="Document.FindResource"/>) unless it is set, as for
    /// one of the resources that a loop makes.
    /// </summary>
    public ResourceIdentity? Resource
    {
        get => field ?? Location.Document.FindResource(Location.Span);
        init;
    }

    // The other objects that the same message at the same location is about: copies of a loop, instances of a module.
    internal ImmutableArray<ResourceIdentity> OtherResources { get; init; } = [];

    /// <summary>
    /// Identifies the finding across edits elsewhere in the file. It is a hash of the rule, the path, the object, the keys and names that lead
    /// to the location, and an occurrence number where several findings share all of these. Neither the message, nor a value of the file, nor a
    /// line number is part of it.
    /// </summary>
    public string Fingerprint
    {
        get => field ??= ContainerSecurity.Fingerprint.Compute(this, Occurrence?.Number ?? 0);
        init;
    }

    // Null for the only finding of its rule in its file.
    internal Occurrence? Occurrence { get; init; }

    /// <summary>The number of findings of the same rule that a report lists as one with this.</summary>
    internal int MergedCount { get; init; }

    /// <summary>Where the merged findings are: "at this location" or "in this file".</summary>
    internal string? MergedWhere { get; init; }

    // The deployment in whose rendered text the finding is; null for one in a file.
    internal string? Variant { get; init; }

    /// <summary>The message, with its arguments filled in. A long argument is shortened; <see cref="Arguments"/> contains it whole.</summary>
    public string Message => MergedCount == 0
        ? CredentialMask.Mask(MessageText.Format(Descriptor.MessageFormat, Arguments))
        : $"{CredentialMask.Mask(MessageText.Format(Descriptor.MessageFormat, Arguments))} (and {MergedCount.ToString(CultureInfo.InvariantCulture)} more findings of {Id} {MergedWhere})";

    // The message that fingerprints of version 1 contain.
    internal string WholeMessage => Arguments.IsEmpty
        ? Descriptor.MessageFormat
        : string.Format(CultureInfo.InvariantCulture, Descriptor.MessageFormat, [.. Arguments]);

    /// <summary>The finding in one line, in the format of compiler messages.</summary>
    public override string ToString() =>
        $"{Location}: {Severity.ToString().ToLowerInvariant()} {Id}: {Message}";

    /// <inheritdoc/>
    public bool Equals(Diagnostic? other) =>
        other is not null && Id == other.Id && Location == other.Location && Severity == other.Severity
        && Message == other.Message && Equals(Suppression, other.Suppression);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Id) * 397) ^ Location.Span.GetHashCode());
}
