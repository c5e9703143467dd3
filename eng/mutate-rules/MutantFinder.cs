using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MutateRules;

/// <summary>Finds all mutants of a rule's class, whether they compile or not.</summary>
internal sealed class MutantFinder(string rule, SemanticModel model)
{
    public IEnumerable<Mutant> Find(TypeDeclarationSyntax type) =>
        type.DescendantNodes(node => node is not (AttributeListSyntax or FieldDeclarationSyntax { Declaration.Type: IdentifierNameSyntax { Identifier.Text: "DiagnosticDescriptor" } }))
            .SelectMany(FindAt)
            .Where(m => !m.Original.IsEquivalentTo(m.Replacement));

    private IEnumerable<Mutant> FindAt(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax invocation => ExchangeArguments(invocation).Concat(ExchangeQuantifier(invocation)),
        BinaryExpressionSyntax binary => ChangeOperator(binary),
        BinaryPatternSyntax pattern => [Make("drop alternative", pattern, pattern.Left), Make("drop alternative", pattern, pattern.Right)],
        UnaryPatternSyntax { RawKind: (int)SyntaxKind.NotPattern } pattern => [Make("remove negation", pattern, pattern.Pattern)],
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } negation => [Make("remove negation", negation, negation.Operand)],
        RelationalPatternSyntax relational when MoveBound(relational.OperatorToken) is { } moved => [Make("move bound", relational, relational.WithOperatorToken(moved))],
        IfStatementSyntax branch => [Negate(branch.Condition)],
        ConditionalExpressionSyntax choice => [Negate(choice.Condition)],
        WhenClauseSyntax guard => [Negate(guard.Condition)],
        LambdaExpressionSyntax { ExpressionBody: { } body } when model.GetTypeInfo(body).Type?.SpecialType == SpecialType.System_Boolean => [Negate(body)],
        PropertyPatternClauseSyntax { Subpatterns.Count: > 0 } clause => clause.Subpatterns.Select(s => Make("drop condition", clause, clause.WithSubpatterns(clause.Subpatterns.Remove(s)))),
        _ => [],
    };

    // The arguments of a message are those of an array that the call makes.
    private IEnumerable<Mutant> ExchangeArguments(InvocationExpressionSyntax invocation)
    {
        var arguments = invocation.ArgumentList.Arguments;
        if (model.GetSymbolInfo(invocation).Symbol is not IMethodSymbol { Parameters: [.., { IsParams: true, Type: IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Object } } last] })
            yield break;
        for (var i = last.Ordinal; i + 1 < arguments.Count; i++)
        {
            var exchanged = arguments.Replace(arguments[i], arguments[i].WithExpression(arguments[i + 1].Expression));
            exchanged = exchanged.Replace(exchanged[i + 1], exchanged[i + 1].WithExpression(arguments[i].Expression));
            yield return Make("exchange arguments", invocation, invocation.WithArgumentList(invocation.ArgumentList.WithArguments(exchanged)));
        }
    }

    private IEnumerable<Mutant> ExchangeQuantifier(InvocationExpressionSyntax invocation)
    {
        if (invocation is not { Expression: MemberAccessExpressionSyntax { Name: IdentifierNameSyntax { Identifier.Text: "Any" or "All" } name } access, ArgumentList.Arguments.Count: 1 })
            yield break;
        var other = SyntaxFactory.IdentifierName(name.Identifier.Text == "Any" ? "All" : "Any");
        yield return Make("exchange quantifier", invocation, invocation.WithExpression(access.WithName(other)));
    }

    private IEnumerable<Mutant> ChangeOperator(BinaryExpressionSyntax binary) => binary.Kind() switch
    {
        SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression => [Make("drop condition", binary, binary.Left), Make("drop condition", binary, binary.Right)],
        SyntaxKind.EqualsExpression => [WithOperator("negate", binary, SyntaxKind.NotEqualsExpression, SyntaxKind.ExclamationEqualsToken)],
        SyntaxKind.NotEqualsExpression => [WithOperator("negate", binary, SyntaxKind.EqualsExpression, SyntaxKind.EqualsEqualsToken)],
        SyntaxKind.LessThanExpression => [WithOperator("move bound", binary, SyntaxKind.LessThanOrEqualExpression, SyntaxKind.LessThanEqualsToken)],
        SyntaxKind.LessThanOrEqualExpression => [WithOperator("move bound", binary, SyntaxKind.LessThanExpression, SyntaxKind.LessThanToken)],
        SyntaxKind.GreaterThanExpression => [WithOperator("move bound", binary, SyntaxKind.GreaterThanOrEqualExpression, SyntaxKind.GreaterThanEqualsToken)],
        SyntaxKind.GreaterThanOrEqualExpression => [WithOperator("move bound", binary, SyntaxKind.GreaterThanExpression, SyntaxKind.GreaterThanToken)],
        _ => [],
    };

    private static SyntaxToken? MoveBound(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.LessThanToken => Token(token, SyntaxKind.LessThanEqualsToken),
        SyntaxKind.LessThanEqualsToken => Token(token, SyntaxKind.LessThanToken),
        SyntaxKind.GreaterThanToken => Token(token, SyntaxKind.GreaterThanEqualsToken),
        SyntaxKind.GreaterThanEqualsToken => Token(token, SyntaxKind.GreaterThanToken),
        _ => null,
    };

    private Mutant Negate(ExpressionSyntax condition) => Make(
        "negate",
        condition,
        SyntaxFactory.PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, SyntaxFactory.ParenthesizedExpression(condition.WithoutTrivia())));

    private Mutant WithOperator(string kind, BinaryExpressionSyntax binary, SyntaxKind expression, SyntaxKind token) =>
        Make(kind, binary, SyntaxFactory.BinaryExpression(expression, binary.Left, Token(binary.OperatorToken, token), binary.Right));

    private static SyntaxToken Token(SyntaxToken old, SyntaxKind kind) => SyntaxFactory.Token(old.LeadingTrivia, kind, old.TrailingTrivia);

    private Mutant Make(string kind, SyntaxNode original, SyntaxNode replacement) => new(rule, kind, original, replacement);
}
