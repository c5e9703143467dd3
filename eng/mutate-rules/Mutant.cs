using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace MutateRules;

/// <summary>One change of a rule's source.</summary>
/// <param name="Rule">The name of the rule's class.</param>
/// <param name="Kind">The kind of change.</param>
/// <param name="Original">The node that is replaced.</param>
/// <param name="Replacement">The node in its place.</param>
internal sealed partial record Mutant(string Rule, string Kind, SyntaxNode Original, SyntaxNode Replacement)
{
    /// <summary>The rule and the change, in one line that stays the same when lines are added above.</summary>
    public string Description => $"{Rule}: {Kind}: {OneLine(Original)} => {OneLine(Replacement)}";

    /// <summary>The file and line of the change.</summary>
    public string Place => $"{Original.SyntaxTree.FilePath}:{Original.GetLocation().GetLineSpan().StartLinePosition.Line + 1}";

    /// <summary>The tree of the rule with the change.</summary>
    public SyntaxTree Apply()
    {
        var tree = Original.SyntaxTree;
        return tree.WithRootAndOptions(tree.GetRoot().ReplaceNode(Original, Replacement.WithTriviaFrom(Original)), tree.Options);
    }

    private static string OneLine(SyntaxNode node) => Blanks().Replace(string.Concat(node.DescendantTokens().Select(t => t.LeadingTrivia.ToString() + t + t.TrailingTrivia)), " ").Trim();

    [GeneratedRegex(@"(\s|//[^\n]*\n)+")]
    private static partial Regex Blanks();
}
