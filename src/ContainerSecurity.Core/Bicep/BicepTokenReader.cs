using System.Collections.Generic;
using ContainerSecurity.Internal;
using ContainerSecurity.Syntax;

namespace ContainerSecurity.Bicep;

/// <summary>Gives a parser its tokens one by one, and notes what it finds wrong.</summary>
internal sealed class BicepTokenReader(SyntaxToken[] tokens, List<PendingDiagnostic> problems)
{
    private int _at;

    public ref readonly SyntaxToken Current => ref tokens[_at];

    /// <summary>Where the current token begins.</summary>
    public int Place => Current.Span.Start;

    public bool IsAtEnd => Current.Kind == SyntaxKind.EndOfFileToken;

    /// <summary>Whether the current token is the first of its line.</summary>
    public bool IsLineStart => IsFirstOfLine(_at);

    public ref readonly SyntaxToken Peek(int ahead) => ref tokens[System.Math.Min(_at + ahead, tokens.Length - 1)];

    /// <summary>Whether the current token is a mark or word.</summary>
    public bool Is(string text)
    {
        ref readonly var token = ref tokens[_at];
        return token.Kind is SyntaxKind.BicepPunctuationToken or SyntaxKind.BicepIdentifierToken && token.ValueText == text;
    }

    public bool IsName => Current.Kind == SyntaxKind.BicepIdentifierToken;

    /// <summary>The current token, after which the next is current; the end stays.</summary>
    public SyntaxToken Take() => IsAtEnd ? Current : tokens[_at++];

    /// <summary>Takes the current token into a node if it is the one that is named.</summary>
    public bool TakeIf(string text, List<SyntaxElement> into)
    {
        if (!Is(text))
            return false;
        into.Add(Take());
        return true;
    }

    /// <summary>Takes the token that must stand here, or says that it is missing.</summary>
    public bool Expect(string text, List<SyntaxElement> into)
    {
        if (TakeIf(text, into))
            return true;
        Report($"'{text}' is expected here");
        return false;
    }

    public void Report(string message) => Report(EngineDescriptors.BicepSyntax, message);

    public void Report(DiagnosticDescriptor descriptor, string message)
    {
        if (problems.Count < BicepParser.MaxProblems && (problems.Count == 0 || problems[problems.Count - 1].Span != Current.Span))
            problems.Add(new PendingDiagnostic(descriptor, Current.Span, message));
    }

    private bool IsFirstOfLine(int index)
    {
        if (index == 0)
            return true;
        foreach (var trivia in tokens[index].LeadingTrivia)
        {
            if (trivia.Kind == SyntaxKind.EndOfLineTrivia)
                return true;
        }

        return false;
    }
}
