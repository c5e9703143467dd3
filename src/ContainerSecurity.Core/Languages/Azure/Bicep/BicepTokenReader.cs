using System.Collections.Generic;
using System.Collections.Immutable;
using ContainerSecurity.Syntax;

namespace ContainerSecurity.Languages.Azure.Bicep;

/// <summary>Gives a parser its tokens one by one, makes its nodes, and notes what it finds wrong.</summary>
internal sealed class BicepTokenReader(BicepLexer lexer, List<PendingDiagnostic> problems)
{
    // Lists are used again: a file has very many nodes.
    private readonly Stack<List<SyntaxElement>> _free = new();

    // The current token and those that were looked at already, in a ring.
    private SyntaxToken[] _ring = new SyntaxToken[8];
    private int _first;
    private int _count;

    public ref readonly SyntaxToken Current => ref Peek(0);

    /// <summary>Where the current token begins.</summary>
    public int Place => Current.Span.Start;

    public bool IsAtEnd => Current.Kind == SyntaxKind.EndOfFileToken;

    /// <summary>Whether the current token is the first of its line.</summary>
    public bool IsLineStart
    {
        get
        {
            foreach (var trivia in Current.LeadingTrivia)
            {
                if (trivia.Kind == SyntaxKind.EndOfLineTrivia)
                    return true;
            }

            return Current.FullSpan.Start == 0;
        }
    }

    public bool IsName => Current.Kind == SyntaxKind.BicepIdentifierToken;

    public ref readonly SyntaxToken Peek(int ahead)
    {
        while (_count <= ahead)
            Fill();
        return ref _ring[(_first + ahead) % _ring.Length];
    }

    /// <summary>Whether the current token is a mark or word.</summary>
    public bool Is(string text)
    {
        ref readonly var token = ref Current;
        return token.Kind is SyntaxKind.BicepPunctuationToken or SyntaxKind.BicepIdentifierToken && token.ValueText == text;
    }

    /// <summary>The current token, after which the next is current; the end stays.</summary>
    public SyntaxToken Take()
    {
        var token = Current;
        if (token.Kind != SyntaxKind.EndOfFileToken)
        {
            _first = (_first + 1) % _ring.Length;
            _count--;
        }

        return token;
    }

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

    /// <summary>A list for the parts of a node, until the node is made of it.</summary>
    public List<SyntaxElement> Parts() => _free.Count > 0 ? _free.Pop() : [];

    /// <summary>A list for the parts of a node, with the first one in it.</summary>
    public List<SyntaxElement> Parts(SyntaxElement first)
    {
        var parts = Parts();
        parts.Add(first);
        return parts;
    }

    /// <summary>Makes a node of parts; their list is not to be used any more.</summary>
    public BicepNode Make(SyntaxKind kind, List<SyntaxElement> parts)
    {
        var node = new BicepNode(kind, [.. parts], Place);
        parts.Clear();
        _free.Push(parts);
        return node;
    }

    /// <summary>Makes a node of nothing.</summary>
    public BicepNode Make(SyntaxKind kind) => new(kind, [], Place);

    /// <summary>Makes a node of one part.</summary>
    public BicepNode Make(SyntaxKind kind, SyntaxElement part) => new(kind, ImmutableArray.Create(part), Place);

    /// <summary>Makes a node of two parts.</summary>
    public BicepNode Make(SyntaxKind kind, SyntaxElement first, SyntaxElement second) => new(kind, ImmutableArray.Create(first, second), Place);

    public void Report(string message) => Report(EngineDescriptors.BicepSyntax, message);

    public void Report(DiagnosticDescriptor descriptor, string message)
    {
        if (problems.Count < BicepParser.MaxProblems && (problems.Count == 0 || problems[problems.Count - 1].Span != Current.Span))
            problems.Add(new PendingDiagnostic(descriptor, Current.Span, message));
    }

    private void Fill()
    {
        if (_count == _ring.Length)
        {
            var larger = new SyntaxToken[_ring.Length * 2];
            for (var i = 0; i < _count; i++)
                larger[i] = _ring[(_first + i) % _ring.Length];
            (_ring, _first) = (larger, 0);
        }

        _ring[(_first + _count++) % _ring.Length] = lexer.ReadToken();
    }
}
