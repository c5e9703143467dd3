using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Testing.Tests.Rules;

/// <summary>A rule of one kind of finding, and what it does with each USER instruction.</summary>
public abstract class UserRule(DiagnosticDescriptor? descriptor = null) : Rule(descriptor ?? Plain)
{
    internal static readonly DiagnosticDescriptor Plain = TestDescriptors.Make("TST002", "There is a user");

    public override void Initialize(AnalysisContext context) => context.RegisterInstructionAction<UserInstructionSyntax>(Look);

    protected abstract void Look(RuleContext<UserInstructionSyntax> context);
}

public sealed class RuleThatThrows : UserRule
{
    protected override void Look(RuleContext<UserInstructionSyntax> context) => throw new InvalidOperationException("no user");
}

public sealed class RuleThatThrowsWithoutValue : UserRule
{
    protected override void Look(RuleContext<UserInstructionSyntax> context) => context.Report(Plain, context.Node.Value!.Location);
}

public sealed class RuleWithCounter : UserRule
{
    private int _count;

    protected override void Look(RuleContext<UserInstructionSyntax> context)
    {
        if (++_count > 0)
            context.Report(Plain, context.Node.Location);
    }
}

public sealed class RuleWithList : UserRule
{
    private readonly List<string> _seen = [];

    protected override void Look(RuleContext<UserInstructionSyntax> context)
    {
        lock (_seen)
            _seen.Add(context.Node.Name);
        context.Report(Plain, context.Node.Location);
    }
}

public sealed class RuleThatTires : UserRule
{
    // A state that no field of the rule shows.
    private static readonly StrongCount Count = new();

    protected override void Look(RuleContext<UserInstructionSyntax> context)
    {
        if (Interlocked.Increment(ref Count.Value) == 1)
            context.Report(Plain, context.Node.Location);
    }

    private sealed class StrongCount
    {
        public int Value;
    }
}

public sealed class RuleOfLineFeeds : UserRule
{
    protected override void Look(RuleContext<UserInstructionSyntax> context)
    {
        var text = context.Node.Document.Text;
        if (context.Node.Span.End < text.Length && text[context.Node.Span.End] == '\n')
            context.Report(Plain, context.Node.Location);
    }
}

public sealed class RuleThatHatesComments : UserRule
{
    protected override void Look(RuleContext<UserInstructionSyntax> context)
    {
        if (context.Node.Document.Comments.IsEmpty)
            context.Report(Plain, context.Node.Location);
    }
}

public sealed class RuleWithTooFewArguments() : UserRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = TestDescriptors.Make("TST003", "User '{0}' is {1}");

    protected override void Look(RuleContext<UserInstructionSyntax> context) => context.Report(Descriptor, context.Node.Location, "root", "bad", "surplus");
}

public sealed class RuleWithTitleStop() : UserRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = TestDescriptors.Make("TST004", "There is a user") with { Title = "A title." };

    protected override void Look(RuleContext<UserInstructionSyntax> context) => context.Report(Descriptor, context.Node.Location);
}

public sealed class RuleOfOtherPlatform() : UserRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = TestDescriptors.Make("TST005", "There is a user") with { AppliesTo = InputKinds.Kubernetes };

    protected override void Look(RuleContext<UserInstructionSyntax> context) => context.Report(Descriptor, context.Node.Location);
}

/// <summary>A rule that offers to write something in the place of the user.</summary>
public abstract class FixingRule(string replacement) : UserRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = TestDescriptors.Make("TST006", "The user is '{0}'") with { HasFix = true };
    private readonly string _replacement = replacement;

    protected override void Look(RuleContext<UserInstructionSyntax> context)
    {
        if (context.Node.Value is { } user && user.ToString().StartsWith("root", StringComparison.Ordinal))
        {
            context.Report(Diagnostic.Create(Descriptor, user.Location, user.ToString()) with
            {
                Fixes = [new CodeFix($"Run as {_replacement}", [new TextChange(user.Span, _replacement)])],
            });
        }
    }
}

public sealed class RuleWithFix() : FixingRule("app");

public sealed class RuleWithVainFix() : FixingRule("root2");

public sealed class RuleWithBreakingFix() : FixingRule("\nUSERS app");

/// <summary>Two kinds of findings, which may overlap.</summary>
public sealed class RuleOfTwo() : Rule(Whole, Tag)
{
    private static readonly DiagnosticDescriptor Whole = TestDescriptors.Make("TST007", "There is an image");
    private static readonly DiagnosticDescriptor Tag = TestDescriptors.Make("TST008", "There is the tag '{0}'");

    public override void Initialize(AnalysisContext context) => context.RegisterImageReferenceAction(static context =>
    {
        context.Report(Whole, context.Node.Location);
        if (context.Node.Tag.IsKnown)
            context.Report(Tag, context.Node.Tag.Location, context.Node.Tag.Value);
    });
}

/// <summary>Counts over all files.</summary>
public sealed class RuleOfManyUsers() : Rule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = TestDescriptors.Make("TST009", "One of {0} users");

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentSetAction(static context =>
    {
        var users = context.Node.Documents.OfType<DockerfileDocument>().SelectMany(d => d.Instructions).OfType<UserInstructionSyntax>().ToList();
        foreach (var user in users.Where(_ => users.Count > 1))
            context.Report(Descriptor, user.Keyword.Span.Length > 0 ? new Location(user.Document, user.Keyword.Span) : user.Location, users.Count);
    });
}
