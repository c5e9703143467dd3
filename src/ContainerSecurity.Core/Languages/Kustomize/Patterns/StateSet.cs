namespace ContainerSecurity.Languages.Kustomize.Patterns;

/// <summary>A set of places in a program that is cleared in constant time.</summary>
/// <param name="capacity">The number of places.</param>
internal sealed class StateSet(int capacity)
{
    private readonly int[] _items = new int[capacity];
    private readonly int[] _places = new int[capacity];

    /// <summary>The number of members.</summary>
    public int Count { get; private set; }

    /// <summary>A member.</summary>
    public int this[int index] => _items[index];

    /// <summary>Adds a place and reports whether it is new.</summary>
    public bool Add(int item)
    {
        var place = _places[item];
        if (place < Count && _items[place] == item)
            return false;
        _places[item] = Count;
        _items[Count++] = item;
        return true;
    }

    /// <summary>Removes all.</summary>
    public void Clear() => Count = 0;
}
