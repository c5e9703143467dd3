using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Azure.Evaluation;
using ContainerSecurity.Languages.Azure.Evaluation.Modules;
using ContainerSecurity.Syntax;

namespace ContainerSecurity.Languages.Azure.Model;

/// <summary>An ACI YAML file, ARM template or Bicep file.</summary>
public sealed class AzureDocument : DataTreeDocument
{
    private ResourceMap _resources = ResourceMap.Empty;

    internal AzureDocument(DataSource source, DocumentKind kind)
        : base(source) => Kind = kind;

    internal AzureDocument(string path, SourceText text, SyntaxNode syntax, ImmutableArray<Comment> comments, Func<DataNode> root, IReadOnlyList<PendingDiagnostic> problems)
        : base(path, text, comments, root, problems)
    {
        Kind = DocumentKind.Bicep;
        Syntax = syntax;
    }

    private AzureDocument(AzureDocument original, ImmutableArray<Location> callers)
        : base(original)
    {
        Original = original;
        Callers = callers;
        Kind = original.Kind;
        Syntax = original.Syntax;
        Template = original.Template;
    }

    /// <summary>The format.</summary>
    public DocumentKind Kind { get; }

    /// <inheritdoc/>
    public override DataSyntax DataSyntax => Kind switch
    {
        DocumentKind.ArmTemplate => DataSyntax.ArmTemplate,
        DocumentKind.Bicep => DataSyntax.Bicep,
        _ => base.DataSyntax,
    };

    /// <inheritdoc/>
    internal override StringComparison KeyComparison => StringComparison.OrdinalIgnoreCase;

    /// <summary>The resources, nested ones too, in the order of the text.</summary>
    public ImmutableArray<AzureResource> Resources
    {
        get;
        internal set
        {
            field = value;
            _resources = ResourceMap.Create(value, r => r.Node.Span, r => r.Identity);
        }
    } = [];

    /// <summary>The container groups among them.</summary>
    public ImmutableArray<ContainerGroup> ContainerGroups { get; internal set; } = [];

    /// <summary>The container apps and jobs of Container Apps among them.</summary>
    public ImmutableArray<ContainerApp> ContainerApps { get; internal set; } = [];

    /// <summary>What the resources run.</summary>
    public ImmutableArray<Workload> Workloads { get; internal set; } = [];

    /// <summary>The tree of a Bicep file, whose text is exactly the file's; null for other formats.</summary>
    public SyntaxNode? Syntax { get; }

    /// <summary>The parameters of a template, in the order of the text.</summary>
    public ImmutableArray<AzureParameter> Parameters { get; internal set; } = [];

    /// <summary>Where the values of expressions came from, by the place of the expression.</summary>
    internal IReadOnlyDictionary<TextSpan, ImmutableArray<Location>>? Origins { get; set; }

    /// <summary>The directives for the compiler in a Bicep file, in order.</summary>
    internal ImmutableArray<TextSpan> Directives { get; init; } = [];

    /// <summary>The template, which other files may call; null for what is none.</summary>
    internal Template? Template { get; set; }

    /// <summary>The templates of other files that it calls.</summary>
    internal ImmutableArray<ModuleCall> Calls { get; set; } = [];

    /// <summary>The document of the set that this is another view of: as a call from another file has it. Null for a document of a set.</summary>
    internal AzureDocument? Original { get; }

    /// <summary>The calls that lead to this view, the nearest first.</summary>
    internal ImmutableArray<Location> Callers { get; } = [];

    /// <summary>The document as another file calls it, before it is evaluated.</summary>
    internal AzureDocument ViewFor(ModuleCall call, AzureDocument caller) => new(this, [call.Location, .. caller.Callers]);

    /// <inheritdoc/>
    public override ResourceIdentity? FindResource(TextSpan span) => _resources.Find(span);

    /// <summary>
    /// The finding with the places that its value came from, or else the call that led to it. What an expression gives cannot be edited
    /// where the expression stands.
    /// </summary>
    internal Diagnostic Explain(Diagnostic diagnostic)
    {
        if (!diagnostic.Fixes.IsEmpty && Origins is not null && diagnostic.Fixes.Any(f => f.Changes.Any(c => Origins.ContainsKey(c.Span))))
            diagnostic = diagnostic with { Fixes = [] };
        var span = diagnostic.Location.Span;
        var origins = Origins is not null && Origins.TryGetValue(span, out var found) ? found : [];
        if (!Callers.IsEmpty && origins.All(o => o.Document == Original))
            origins = origins.AddRange(Callers);
        return diagnostic with
        {
            Location = new Location(Original ?? this, span),
            RelatedLocations = [.. diagnostic.RelatedLocations.Select(Shown).Concat(origins).Distinct()],
        };
    }

    /// <summary>The place in the document of the set.</summary>
    internal static Location Shown(Location location) => location.Document is AzureDocument { Original: { } original } ? location with { Document = original } : location;
}
