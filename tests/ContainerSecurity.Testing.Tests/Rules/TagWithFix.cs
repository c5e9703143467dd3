using System.Collections.Immutable;

namespace ContainerSecurity.Testing.Tests.Rules;

/// <summary>Reports the tag <c>latest</c> wherever images are named, and offers another.</summary>
public sealed class TagWithFix() : Rule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = TestDescriptors.Make("TST010", "The tag of '{0}' is '{1}'") with { HasFix = true };
    private static readonly RuleOption<string> Tag = new("tag", "1.0", "The tag to write.");

    public override ImmutableArray<RuleOption> Options => [Tag];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterImageReferenceAction(static context =>
        {
            var (repository, tag) = (context.Node.Repository, context.Node.Tag);
            if (!repository.IsKnown || !tag.Is("latest"))
                return;
            context.Report(Diagnostic.Create(Descriptor, tag.Location, repository.Value, tag.Value) with
            {
                Fixes = [new CodeFix("Name a release", [new TextChange(tag.Location.Span, context.Options.Get(Tag))])],
            });
        });
}
