using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Support;

/// <summary>Compares trees by what they say, not by how it is written.</summary>
internal static class DataEquality
{
    /// <summary>Whether two trees say the same. Trees are bounded in depth by the readers.</summary>
    public static bool AreEqual(DataNode? left, DataNode? right) => (left?.Resolved, right?.Resolved) switch
    {
        (DataScalar a, DataScalar b) => a.Text == b.Text && a.Expression == b.Expression,
        (DataSequence a, DataSequence b) => a.Items.Length == b.Items.Length && a.Items.Zip(b.Items, AreEqual).All(same => same),
        (DataMapping a, DataMapping b) => a.Entries.Length == b.Entries.Length && a.Entries.All(entry => b[entry.Key.Text] is { } other && AreEqual(entry.Value, other)),
        (null, null) => true,
        _ => false,
    };
}
