using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Azure.Evaluation.Values;

namespace ContainerSecurity.Languages.Azure.Evaluation.Functions;

/// <summary>Merges objects one after the other, in time that grows with the sum of their members. Objects in objects are merged too; arrays are replaced.</summary>
internal sealed class ObjectMerger
{
    private readonly List<(string Key, TemplateValue? Value, ObjectMerger? Inner)> _members = [];
    private readonly Dictionary<string, int> _index = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds the members of an object; its values replace those of earlier ones.</summary>
    public void Add(ObjectValue added)
    {
        foreach (var member in added.Members)
            Add(member.Key, member.Value);
    }

    /// <summary>The merged object, or an unknown value for one that is too large.</summary>
    public TemplateValue ToValue() => ObjectValue.Create(_members.Select(m => new KeyValuePair<string, TemplateValue>(m.Key, m.Inner?.ToValue() ?? m.Value!)));

    private void Add(string key, TemplateValue value)
    {
        if (!_index.TryGetValue(key, out var at))
        {
            _index.Add(key, _members.Count);
            _members.Add((key, value, null));
            return;
        }

        // Null replaces nothing; a key is spelled as the last object spells it.
        if (value is KeywordValue { IsNull: true })
            return;
        var (_, old, inner) = _members[at];
        if (value is not ObjectValue members || (inner is null && old is not ObjectValue))
        {
            _members[at] = (key, value, null);
            return;
        }

        if (inner is null)
        {
            inner = new ObjectMerger();
            inner.Add((ObjectValue)old!);
        }

        _members[at] = (key, null, inner);

        inner.Add(members);
    }
}
