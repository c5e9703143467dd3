using System;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>Reads the comma-separated fields of <c>--mount</c>.</summary>
internal static class MountReader
{
    /// <summary>The value of a field, or null.</summary>
    public static MappedText? Find(MappedText mount, string key)
    {
        var text = mount.Text;
        var start = 0;
        while (start <= text.Length)
        {
            var end = start;
            var isQuoted = false;
            while (end < text.Length && (isQuoted || text[end] != ','))
                isQuoted ^= text[end++] == '"';
            var from = start < end && text[start] == '"' ? start + 1 : start;
            var to = from > start && end > from && text[end - 1] == '"' ? end - 1 : end;
            var equals = text.IndexOf('=', from, to - from);
            if (equals >= 0 && equals - from == key.Length && string.Compare(text, from, key, 0, key.Length, StringComparison.OrdinalIgnoreCase) == 0)
                return mount.Slice(equals + 1, to - equals - 1);
            start = end + 1;
        }

        return null;
    }
}
