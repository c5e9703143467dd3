// Members of .NET that are missing in netstandard2.0, with the same names. Compiled for netstandard2.0 only.
#pragma warning disable IDE0130

using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;

namespace System
{
    internal static class NetStandardFileExtensions
    {
        extension(Path)
        {
            public static bool Exists(string? path) => File.Exists(path) || Directory.Exists(path);

            public static bool EndsInDirectorySeparator(string path) => path.Length > 0 && IsSeparator(path[path.Length - 1]);

            public static string TrimEndingDirectorySeparator(string path) =>
                Path.EndsInDirectorySeparator(path) && path.Length > Path.GetPathRoot(path)!.Length ? path.Substring(0, path.Length - 1) : path;

            public static string GetFullPath(string path, string basePath) => Path.GetFullPath(Path.Combine(basePath, path));

            public static string GetRelativePath(string relativeTo, string path)
            {
                var (from, to) = (Path.GetFullPath(relativeTo).Split(Separators, StringSplitOptions.RemoveEmptyEntries), Path.GetFullPath(path).Split(Separators, StringSplitOptions.RemoveEmptyEntries));
                var same = 0;
                while (same < from.Length && same < to.Length && from[same] == to[same])
                    same++;
                // A relative path cannot reach another drive.
                if (same == 0 && Path.GetPathRoot(relativeTo) != Path.GetPathRoot(path))
                    return path;
                var parts = Enumerable.Repeat("..", from.Length - same).Concat(to.Skip(same)).ToArray();
                return parts.Length == 0 ? "." : string.Join(Path.DirectorySeparatorChar.ToString(), parts);
            }
        }

        extension(File)
        {
            // Link targets cannot be resolved here, so links are skipped like those outside of the root.
            public static FileSystemInfo? ResolveLinkTarget(string linkPath, bool returnFinalTarget) => null;

            public static void Move(string sourceFileName, string destFileName, bool overwrite)
            {
                if (overwrite && File.Exists(destFileName))
                    File.Replace(sourceFileName, destFileName, null);
                else
                    File.Move(sourceFileName, destFileName);
            }
        }

        extension(Environment)
        {
            public static int ProcessId
            {
                get
                {
                    using var process = Process.GetCurrentProcess();
                    return process.Id;
                }
            }
        }

        private static readonly char[] Separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

        public static IOrderedEnumerable<T> Order<T>(this IEnumerable<T> items, IComparer<T> comparer) => items.OrderBy(static item => item, comparer);

        private static bool IsSeparator(char character) => character == Path.DirectorySeparatorChar || character == Path.AltDirectorySeparatorChar;
    }
}

namespace System.Collections.Generic
{
    internal sealed class ReferenceEqualityComparer : IEqualityComparer<object?>
    {
        private ReferenceEqualityComparer()
        {
        }

        public static ReferenceEqualityComparer Instance { get; } = new();

        public new bool Equals(object? x, object? y) => ReferenceEquals(x, y);

        public int GetHashCode(object? obj) => RuntimeHelpers.GetHashCode(obj!);
    }
}
