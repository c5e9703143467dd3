using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Support;

/// <summary>Compares data trees by content, not by notation.</summary>
internal static class DataEquality
{
    /// <summary>Whether two trees have the same content. The parsers bound the depth of trees.</summary>
    public static bool AreEqual(DataNode? left, DataNode? right) => (left?.Resolved, right?.Resolved) switch
    {
        (DataScalar a, DataScalar b) => a.Text == b.Text && a.Expression == b.Expression,
        (DataSequence a, DataSequence b) => a.Items.Length == b.Items.Length && a.Items.Zip(b.Items, AreEqual).All(same => same),
        (DataMapping a, DataMapping b) => a.Entries.Length == b.Entries.Length && a.Entries.All(entry => b[entry.Key.Text] is { } other && AreEqual(entry.Value, other)),
        (null, null) => true,
        _ => false,
    };
}
