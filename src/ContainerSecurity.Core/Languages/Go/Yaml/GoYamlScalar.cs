using System.Collections.Generic;
using System.Text;

namespace ContainerSecurity.Languages.Go.Yaml;

/// <summary>The value of a scalar, and the ranges of the text that it was put together from.</summary>
/// <param name="start">The offset of the first character of the scalar, with quotes.</param>
internal sealed class GoYamlScalar(int start)
{
    private List<Piece>? _pieces;
    private StringBuilder? _joined;
    private Piece _first;
    private string? _value;

    /// <summary>The offset of the first character of the scalar, with quotes.</summary>
    public int Start { get; } = start;

    /// <summary>The offset after the scalar.</summary>
    public int End { get; private set; } = start;

    /// <summary>The value.</summary>
    public string Value => _value ?? "";

    /// <summary>The pieces of the value in their order.</summary>
    public IReadOnlyList<Piece> Pieces => _pieces ?? (IReadOnlyList<Piece>)(_first.Length > 0 ? [_first] : []);

    /// <summary>Adds characters that stand in the text as they are.</summary>
    public void Add(int start, int length)
    {
        if (length > 0)
            Add(new Piece(start, length, null));
    }

    /// <summary>Adds characters that a range of the text stands for.</summary>
    public void Add(int start, int length, string value)
    {
        if (value.Length > 0)
            Add(new Piece(start, length, value));
    }

    /// <summary>Ends the scalar.</summary>
    public GoYamlScalar Finish(string text, int end)
    {
        End = end;
        if (_pieces is null)
        {
            _value = _first.Length == 0 ? "" : _first.Value ?? text.Substring(_first.Start, _first.Length);
            return this;
        }

        _joined = new StringBuilder();
        foreach (var piece in _pieces)
        {
            if (piece.Value is null)
                _joined.Append(text, piece.Start, piece.Length);
            else
                _joined.Append(piece.Value);
        }

        _value = _joined.ToString();
        _joined = null;
        return this;
    }

    private void Add(Piece piece)
    {
        if (_pieces is null)
        {
            if (_first.Length == 0)
            {
                _first = piece;
                return;
            }

            if (_first.IsContinuedBy(piece))
            {
                _first = _first with { Length = _first.Length + piece.Length };
                return;
            }

            _pieces = [_first, piece];
            return;
        }

        var last = _pieces[_pieces.Count - 1];
        if (last.IsContinuedBy(piece))
            _pieces[_pieces.Count - 1] = last with { Length = last.Length + piece.Length };
        else
            _pieces.Add(piece);
    }

    /// <summary>Characters of a value.</summary>
    /// <param name="Start">The offset in the text.</param>
    /// <param name="Length">The number of characters in the text.</param>
    /// <param name="Value">What they stand for; null for themselves.</param>
    internal readonly record struct Piece(int Start, int Length, string? Value)
    {
        /// <summary>Whether another piece goes on where this one ends.</summary>
        public bool IsContinuedBy(Piece next) => Value is null && next.Value is null && Start + Length == next.Start;
    }
}
