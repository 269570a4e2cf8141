// Reads a log exported by `tamga ledger tiles DIR` with golang.org/x/mod/sumdb alone, code that is not ours: opens the
// checkpoint's note, authenticates every tile against its root, sets every entry against its leaf hash, and proves some
// entries and some earlier sizes. Prints one line; exits with 1 where anything does not hold.
//
// Usage: tlog-reader DIR VKEY, the key being the log's Ed25519 verifier key.
package main

import (
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const height = 8

func main() {
	if len(os.Args) != 3 {
		fail("usage: tlog-reader DIR VKEY")
	}
	tree, signer := openCheckpoint(os.Args[1], os.Args[2])
	reader := &directory{path: os.Args[1]}
	hashes := tlog.TileHashReader(tree, reader)
	entries := readEntries(os.Args[1], tree.N)

	// Asking for every leaf hash makes the reader fetch and authenticate every tile of the tree.
	indexes := make([]int64, tree.N)
	for i := range indexes {
		indexes[i] = tlog.StoredHashIndex(0, int64(i))
	}
	leaves, err := hashes.ReadHashes(indexes)
	check(err)
	for i, entry := range entries {
		if tlog.RecordHash(entry) != leaves[i] {
			fail(fmt.Sprintf("entry %d does not hash to its leaf", i))
		}
	}
	proofs := 0
	for n := int64(0); n < tree.N; n += 1 + tree.N/50 {
		inclusion, err := tlog.ProveRecord(tree.N, n, hashes)
		check(err)
		check(tlog.CheckRecord(inclusion, tree.N, tree.Hash, n, tlog.RecordHash(entries[n])))
		older, err := tlog.TreeHash(n+1, hashes)
		check(err)
		consistency, err := tlog.ProveTree(tree.N, n+1, hashes)
		check(err)
		check(tlog.CheckTree(consistency, tree.N, tree.Hash, n+1, older))
		proofs += 2
	}
	fmt.Printf("accepted: %d entries, %d tiles, %d proofs, signed by %s\n", tree.N, reader.tiles, proofs, signer)
}

func openCheckpoint(directory, vkey string) (tlog.Tree, string) {
	verifier, err := note.NewVerifier(vkey)
	check(err)
	bytes, err := os.ReadFile(filepath.Join(directory, "checkpoint"))
	check(err)
	opened, err := note.Open(bytes, note.VerifierList(verifier))
	check(err)
	lines := strings.Split(opened.Text, "\n")
	if len(lines) != 4 || lines[0] != verifier.Name() {
		fail("not three lines, or of another log")
	}
	// x/mod reads trees of the Go checksum database: the same lines behind another first one.
	tree, err := tlog.ParseTree([]byte("go.sum database tree\n" + lines[1] + "\n" + lines[2] + "\n"))
	check(err)
	return tree, opened.Sigs[0].Name
}

// directory is a tlog.TileReader over static files.
type directory struct {
	path  string
	tiles int
}

func (d *directory) Height() int { return height }

func (d *directory) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	all := make([][]byte, len(tiles))
	for i, tile := range tiles {
		// x/mod writes the height into the path, tlog-tiles does not: tile/8/0/000 is tile/0/000.
		path := strings.Replace(tile.Path(), fmt.Sprintf("tile/%d/", height), "tile/", 1)
		bytes, err := os.ReadFile(filepath.Join(d.path, filepath.FromSlash(path)))
		if err != nil {
			return nil, err
		}
		all[i] = bytes
	}
	return all, nil
}

func (d *directory) SaveTiles(tiles []tlog.Tile, _ [][]byte) { d.tiles += len(tiles) }

// readEntries reads every bundle of entries: two bytes of length, then the entry.
func readEntries(directory string, size int64) [][]byte {
	var entries [][]byte
	for n := int64(0); n*256 < size; n++ {
		width := int(size - n*256)
		if width > 256 {
			width = 256
		}
		path := tlog.Tile{H: height, L: 0, N: n, W: width}.Path()
		path = strings.Replace(path, fmt.Sprintf("tile/%d/0/", height), "tile/entries/", 1)
		bytes, err := os.ReadFile(filepath.Join(directory, filepath.FromSlash(path)))
		check(err)
		for count := 0; count < width; count++ {
			if len(bytes) < 2 || len(bytes) < 2+int(binary.BigEndian.Uint16(bytes)) {
				fail("a bundle that is cut short: " + path)
			}
			end := 2 + int(binary.BigEndian.Uint16(bytes))
			entries = append(entries, bytes[2:end])
			bytes = bytes[end:]
		}
		if len(bytes) > 0 {
			fail("a bundle with more bytes than entries: " + path)
		}
	}
	return entries
}

func check(err error) {
	if err != nil {
		fail(err.Error())
	}
}

func fail(why string) {
	fmt.Fprintln(os.Stderr, "refused: "+why)
	os.Exit(1)
}
