using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Azure.Evaluation;
using ContainerSecurity.Languages.Azure.Evaluation.Modules;
using ContainerSecurity.Languages.Reading;
using ContainerSecurity.Syntax;

namespace ContainerSecurity.Languages.Azure.Model;

/// <summary>An ACI YAML file, ARM template or Bicep file.</summary>
public sealed class AzureDocument : DataTreeDocument
{
    private readonly AzureContent _content;
    private readonly ResourceMap _resources;
    private readonly AzureDocument? _original;
    private readonly ImmutableArray<TextSpan> _directives = [];

    // The calls that lead to this instance, the nearest first.
    private readonly ImmutableArray<Location> _callers = [];

    internal AzureDocument(DataSource source, DocumentKind kind, Func<AzureDocument, AzureContent> read)
        : base(source)
    {
        Kind = kind;
        (_content, _resources) = Read(read);
        SyntaxDiagnostics = SyntaxDiagnostics.AddRange(_content.Problems);
    }

    internal AzureDocument(
        string path, SourceText text, SyntaxNode syntax, ImmutableArray<Comment> comments, ImmutableArray<TextSpan> directives, Func<DataNode> root,
        IReadOnlyList<PendingDiagnostic> problems, Func<AzureDocument, AzureContent> read)
        : base(path, text, comments, root)
    {
        Kind = DocumentKind.Bicep;
        Syntax = syntax;
        _directives = directives;
        (_content, _resources) = Read(read);
        SyntaxDiagnostics = [.. problems.Select(p => p.In(this)), .. _content.Problems];
    }

    /// <summary>The document as another file calls it.</summary>
    internal AzureDocument(AzureDocument original, ModuleCall call, AzureDocument caller, Func<AzureDocument, AzureContent> read)
        : base(original)
    {
        _original = original;
        _callers = [call.Location, .. caller._callers];
        Kind = original.Kind;
        Syntax = original.Syntax;
        (_content, _resources) = Read(read);
        SyntaxDiagnostics = _content.Problems;
    }

    /// <inheritdoc/>
    public override DocumentKind Kind { get; }

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
    public ImmutableArray<AzureResource> Resources => _content.Resources;

    /// <summary>The container groups among them.</summary>
    public ImmutableArray<ContainerGroup> ContainerGroups => _content.ContainerGroups;

    /// <summary>The container apps and jobs of Container Apps among them.</summary>
    public ImmutableArray<ContainerApp> ContainerApps => _content.ContainerApps;

    /// <summary>What the resources run.</summary>
    public ImmutableArray<Workload> Workloads => _content.Workloads;

    /// <summary>The tree of a Bicep file, whose text is exactly the file's; null for other formats.</summary>
    public SyntaxNode? Syntax { get; }

    /// <summary>The parameters of a template, in the order of the text.</summary>
    public ImmutableArray<AzureParameter> Parameters => _content.Parameters;

    /// <summary>The template, which other files may call; null for what is none.</summary>
    internal Template? Template => _content.Template;

    /// <summary>The templates of other files that it calls.</summary>
    internal ImmutableArray<ModuleCall> Calls => _content.Calls;

    /// <inheritdoc/>
    internal override Document Original => _original ?? this;

    /// <summary>Resources are named within a subscription and group, which no template names.</summary>
    internal override bool HasQualifiedResourceNames => false;

    /// <inheritdoc/>
    internal override IEnumerable<DocumentDirective> Directives => _directives.Select(ToDirective);

    /// <inheritdoc/>
    internal override IEnumerable<ModelPart> ModelParts =>
        [new("resources", Resources), new("containerGroups", ContainerGroups), new("containerApps", ContainerApps), new("workloads", Workloads)];

    /// <inheritdoc/>
    public override ResourceIdentity? FindResource(TextSpan span) => _resources.Find(span);

    /// <inheritdoc/>
    internal override void Accept(INodeVisitor visitor) => visitor.Visit(this);

    /// <inheritdoc/>
    internal override void AcceptNodes(INodeVisitor visitor)
    {
        foreach (var resource in Resources)
        {
            visitor.Enter(OwnerOf(resource.Node, resource.Identity));
            visitor.VisitKeyed(resource.Type, resource);
        }

        foreach (var group in ContainerGroups)
        {
            visitor.Enter(OwnerOf(group.Resource.Node, group.Resource.Identity));
            visitor.Visit(group);
        }

        foreach (var (workload, resource) in ContainerGroups.Select(g => (g.Workload, g.Resource)).Concat(ContainerApps.Select(a => (a.Workload, a.Resource))))
        {
            visitor.Enter(OwnerOf(resource.Node, resource.Identity));
            visitor.VisitWorkloads([workload]);
        }

        visitor.Enter(null);
    }

    // What a command printed is no source: an edit of it changes nothing.
    internal override bool IsComputed(TextSpan span) => Kind == DocumentKind.AzureResource || _content.Origins?.ContainsKey(span) == true;

    /// <summary>
    /// The finding with the locations that its value came from, or else the call that led to it. What an expression gives cannot be edited
    /// where the expression stands.
    /// </summary>
    internal override Diagnostic ToOriginal(Diagnostic diagnostic)
    {
        var known = _content.Origins;
        if (diagnostic.Fixes.Any(f => f.Changes.Any(c => IsComputed(c.Span))))
            diagnostic = diagnostic with { Fixes = [] };
        var span = diagnostic.Location.Span;
        var origins = known is not null && known.TryGetValue(span, out var found) ? found : [];
        if (!_callers.IsEmpty && origins.All(o => o.Document == Original))
            origins = origins.AddRange(_callers);
        return diagnostic with
        {
            Location = new Location(Original, span),
            // The original knows the resource only by what it is called without the arguments of the call.
            Resource = _original is null ? diagnostic.Resource : diagnostic.Resource ?? FindResource(span),
            RelatedLocations = [.. diagnostic.RelatedLocations.Select(l => l.ToOriginal()).Concat(origins).Distinct()],
        };
    }

    private NodeOwner OwnerOf(DataMapping node, ResourceIdentity identity) => new(identity, new Location(this, node.Span));

    private (AzureContent Content, ResourceMap Resources) Read(Func<AzureDocument, AzureContent> read)
    {
        var content = read(this);
        return (content, ResourceMap.Create(content.Resources, r => r.Node.Span, r => r.Identity));
    }

    private DocumentDirective ToDirective(TextSpan span)
    {
        var text = Text.ToString(span);
        var end = text.IndexOfAny([' ', '\t']) is var blank and >= 0 ? blank : text.Length;
        return new DocumentDirective(text.Substring(0, end), text.Substring(end), span, TextSpan.FromBounds(span.Start + end, span.End));
    }
}
