using System.Collections.Immutable;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>What a word expands to: the text as a whole, and the words that it splits into, with the place of each character.</summary>
internal sealed class ExpansionOutput(MappedText source)
{
    private readonly MappedText.Builder _result = new();
    private readonly ImmutableArray<MappedText>.Builder _words = ImmutableArray.CreateBuilder<MappedText>();
    private MappedText.Builder? _word;

    public int Length => _result.Length;

    public ExpansionResult ToResult(bool isKnown)
    {
        EndWord();
        return new ExpansionResult(_result.ToMappedText(StartOf(0)), _words.ToImmutable(), isKnown, null);
    }

    /// <summary>Adds a character of the source that stands outside quotes: a blank ends the word.</summary>
    public void AddPlain(int index)
    {
        _result.Append(source.Text, index, 1, StartOf(index));
        if (!char.IsWhiteSpace(source.Text[index]))
            (_word ??= new()).Append(source.Text, index, 1, StartOf(index));
        else
            EndWord();
    }

    /// <summary>Adds a character of the source that is part of the word whatever it is.</summary>
    public void AddLiteral(int index)
    {
        _result.Append(source.Text, index, 1, StartOf(index));
        (_word ??= new()).Append(source.Text, index, 1, StartOf(index));
    }

    /// <summary>Adds the value of a quoted part of the source, which is one word.</summary>
    public void AddQuoted(string value, int from, int end, bool keepsQuotes)
    {
        var inner = keepsQuotes ? 0 : 1;
        _word ??= new();
        Append(_result, value, from, end, inner);
        Append(_word, value, from, end, inner);
    }

    /// <summary>Adds the value of a variable outside quotes, which is split at its blanks.</summary>
    public void AddVariable(string value, int from, int end)
    {
        var place = source.MapSpan(from, end - from);
        Append(_result, value, from, end, 0);
        var start = 0;
        for (var i = 0; i <= value.Length; i++)
        {
            if (i < value.Length && !char.IsWhiteSpace(value[i]))
                continue;
            if (i > start)
                (_word ??= new()).Append(value.Substring(start, i - start), place);
            if (i < value.Length)
                EndWord();
            start = i + 1;
        }
    }

    private int StartOf(int index) => source.MapSpan(index, 0).Start;

    // Text that stands in the source as it is keeps the place of each character.
    private void Append(MappedText.Builder target, string value, int from, int end, int inner)
    {
        var place = source.MapSpan(from, end - from);
        if (value.Length > 0 && from + inner + value.Length <= source.Text.Length && place.Length == value.Length + (2 * inner)
            && string.CompareOrdinal(source.Text, from + inner, value, 0, value.Length) == 0)
        {
            target.Append(value, 0, value.Length, place.Start + inner);
        }
        else
        {
            target.Append(value, place);
        }
    }

    private void EndWord()
    {
        if (_word is not { Length: > 0 })
            return;
        _words.Add(_word.ToMappedText(0));
        _word = null;
    }
}
